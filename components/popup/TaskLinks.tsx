import type { Task } from '@/content/tasks/task';
import { LinkButton } from '../LinkButton';
import { useSay } from '../say';
import { Text } from '../Text';

/** Where a task is done: its links, and the way in words where no address is known. */
export const TaskLinks = ({ task, skip }: { task: Task; skip?: string }) => {
  const say = useSay();
  const links = (task.links ?? []).filter(({ id }) => id !== skip);
  const way = `tasks.${task.id}.way`;
  return (
    <>
      {links.map(({ id, url }) =>
        url ? (
          <LinkButton key={id} little icon="link" href={url}>
            {say.of(`tasks.${task.id}.links.${id}`)}
          </LinkButton>
        ) : null,
      )}
      {say.has(way) && (
        <div class="way">
          <p class="small muted">{say('popup.task.noAddress')}</p>
          <p>
            <Text k={way} />
          </p>
        </div>
      )}
    </>
  );
};

import type { Task } from '@/content/tasks/task';
import { LinkButton } from '../LinkButton';
import { Text } from '../Text';
import { useT } from '../useT';

/** Where a task is done: its links, and the way in words where no address is known. */
export const TaskLinks = ({ task, skip }: { task: Task; skip?: string }) => {
  const t = useT();
  const links = (task.links ?? []).filter(({ id }) => id !== skip);
  const way = `tasks.${task.id}.way`;
  return (
    <>
      {links.map(({ id, url }) =>
        url ? (
          <LinkButton key={id} little icon="link" href={url}>
            {t.of<string>(`tasks.${task.id}.links.${id}`)}
          </LinkButton>
        ) : null,
      )}
      {t.has(way) && (
        <div class="way">
          <p class="small muted">{t('popup.task.noAddress')}</p>
          <p>
            <Text k={way} />
          </p>
        </div>
      )}
    </>
  );
};

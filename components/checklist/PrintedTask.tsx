import { middayOf } from '@/content/deadlines/calendarDate';
import type { TaskState } from '@/content/tasks/states';
import type { Task } from '@/content/tasks/task';
import { Icon } from '../Icon';
import { Text } from '../Text';
import { useT } from '../useT';

const stateOf = (t: ReturnType<typeof useT>, word: TaskState | undefined): string => {
  if (word?.state === 'waiting' && word.until)
    return t('checklist.states.waitingUntil', { on: middayOf(word.until) });
  return t.of(`checklist.states.${word?.state ?? 'open'}`);
};

/** A task as it stands on paper: a box, why, how, and each address spelled out. */
export const PrintedTask = ({ task, word }: { task: Task; word: TaskState | undefined }) => {
  const t = useT();
  const key = `tasks.${task.id}`;
  return (
    <li class={`printedTask ${word?.state ?? 'open'}`}>
      <span class="box">{word?.state === 'done' && <Icon name="check" size={14} />}</span>
      <div>
        <h3>
          {t.of(`${key}.title`)} <span class="small muted">({stateOf(t, word)})</span>
        </h3>
        <p>
          <Text k={`${key}.why`} />
        </p>
        <p>
          <Text k={`${key}.how`} />
        </p>
        {(task.links ?? []).map(({ id, url }) =>
          url ? (
            <p key={id} class="small">
              {t.of(`${key}.links.${id}`)}. {t('checklist.address')}{' '}
              <a href={url} target="_blank" rel="noopener noreferrer">
                <bdi dir="ltr">{url}</bdi>
              </a>
            </p>
          ) : null,
        )}
        {t.has(`${key}.way`) && (
          <p class="small">
            {t('checklist.way')} <Text k={`${key}.way`} />
          </p>
        )}
      </div>
    </li>
  );
};

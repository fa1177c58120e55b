import { middayOf } from '@/content/deadlines/calendarDate';
import type { TaskState } from '@/content/tasks/states';
import type { Task } from '@/content/tasks/task';
import type { TaskStatus } from '@/content/tasks/taskStatus';
import { Icon } from '../Icon';
import { Text } from '../Text';
import { useT } from '../useT';

const stateOf = (t: ReturnType<typeof useT>, word: TaskState | undefined, status: TaskStatus): string => {
  if (status.waiting?.until)
    return t('checklist.states.waitingUntil', { on: middayOf(status.waiting.until) });
  if (status.check) return t(`verdict.states.${status.check.state}`);
  if (status.done) return t('checklist.states.done');
  const state = word?.state === 'done' ? 'open' : (word?.state ?? 'open');
  return t(`checklist.states.${state}`);
};

interface Props {
  task: Task;
  word: TaskState | undefined;
  status: TaskStatus;
}

/** A task as it stands on paper: a box, how, and each address spelled out. */
export const PrintedTask = ({ task, word, status }: Props) => {
  const t = useT();
  const key = `tasks.${task.id}` as const;
  const way: string = `${key}.way`;
  const isDone = status.done !== undefined;
  return (
    <li class={`printedTask ${isDone ? 'done' : (word?.state ?? 'open')}`}>
      <span class="box">{isDone && <Icon name="check" size={14} />}</span>
      <div>
        <h3>
          {t.of(`${key}.title`)} <span class="small muted">({stateOf(t, word, status)})</span>
        </h3>
        <p>
          <Text k={`${key}.how`} />
        </p>
        {(task.links ?? []).map(({ id, url }) =>
          url ? (
            <p key={id} class="small">
              {t.of<string>(`${key}.links.${id}`)}. {t('checklist.address')}{' '}
              <a href={url} target="_blank" rel="noopener noreferrer">
                <bdi dir="ltr">{url}</bdi>
              </a>
            </p>
          ) : null,
        )}
        {t.has(way) && (
          <p class="small">
            {t('checklist.way')} <Text k={way} />
          </p>
        )}
      </div>
    </li>
  );
};

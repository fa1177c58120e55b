import { middayOf } from '@/content/deadlines/calendarDate';
import type { TaskState } from '@/content/tasks/states';
import type { Task } from '@/content/tasks/task';
import type { TaskStatus } from '@/content/tasks/taskStatus';
import { Icon } from '../Icon';
import { Text } from '../Text';
import { useT } from '../useT';

/** How far the task is: the box in words. */
const stateOf = (t: ReturnType<typeof useT>, word: TaskState | undefined, status: TaskStatus): string => {
  if (status.check) return t(`verdict.states.${status.check.state}`);
  if (status.done) return t('checklist.states.done');
  return t(`checklist.states.${word?.state === 'notForMe' ? 'notForMe' : 'open'}`);
};

/** What the box does not show. */
const asideOf = (t: ReturnType<typeof useT>, word: TaskState | undefined, { waiting }: TaskStatus) => {
  if (waiting?.until) return t('checklist.states.waitingUntil', { on: middayOf(waiting.until) });
  return word?.state === 'notForMe' ? t('checklist.states.notForMe') : undefined;
};

/** An address as one types it. */
const typed = (url: string) => url.replace(/^https:\/\/|\/$/g, '');

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
  const aside = asideOf(t, word, status);
  return (
    <li class={`printedTask ${isDone ? 'done' : (word?.state ?? 'open')}`}>
      <span class="box" role="img" aria-label={stateOf(t, word, status)}>
        {isDone && <Icon name="check" size={14} />}
      </span>
      <div>
        <h3>
          {t.of(`${key}.title`)} {aside && <span class="small muted">({aside})</span>}
        </h3>
        <p>
          <Text k={`${key}.how`} />
        </p>
        {(task.links ?? []).map(({ id, url }) =>
          url ? (
            <p key={id} class="small">
              <a href={url} target="_blank" rel="noopener noreferrer">
                <bdi dir="ltr">{typed(url)}</bdi>
              </a>
            </p>
          ) : null,
        )}
        {t.has(way) && (
          <p class="small">
            <Text k={way} />
          </p>
        )}
      </div>
    </li>
  );
};

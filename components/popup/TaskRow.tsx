import { useId, useState } from 'preact/hooks';
import { Icon } from '../Icon';
import { useT } from '../useT';
import { dayOf, seenAt } from '../when';
import type { TaskActs } from './acts';
import type { TaskLine } from './stageLines';
import { TaskDetails } from './TaskDetails';

/** A task: the box ticks and opens again, the title opens what there is to say. What a page proves is ticked by itself. */
export const TaskRow = ({ line, now, acts }: { line: TaskLine; now: number; acts: TaskActs }) => {
  const t = useT();
  const [open, setOpen] = useState(false);
  const title = useId();
  const details = useId();
  const { task, status, isNotForMe } = line;
  const { done, proof, waiting, after } = status;
  const state = () => {
    if (isNotForMe) return t('popup.task.notForMe');
    if (done === 'page' && proof) return seenAt(t, proof.at, now);
    if (done) return '';
    if (waiting?.until) return t('popup.task.waiting', { date: dayOf(t, waiting.until, now) });
    return after ? t('popup.task.later') : t('popup.task.minutes', { minutes: task.minutes });
  };
  return (
    <li class={isNotForMe ? 'task aside' : 'task'}>
      <div class="taskLine">
        {/* The label makes the place to hit larger than the box. */}
        <label class="hit">
          <input
            type="checkbox"
            class="tick"
            aria-labelledby={title}
            checked={done !== undefined}
            onChange={() => (done ? acts.undo(task.id) : acts.done(task.id))}
          />
        </label>
        <button
          type="button"
          class="title"
          aria-expanded={open}
          aria-controls={open ? details : undefined}
          onClick={() => setOpen(!open)}
        >
          <span id={title}>{t.of(`tasks.${task.id}.title`)}</span>
          <span class="small muted">{state()}</span>
          <Icon name={open ? 'up' : 'down'} size={16} />
        </button>
      </div>
      {open && (
        <div id={details} class="details">
          <TaskDetails line={line} now={now} acts={acts} />
        </div>
      )}
    </li>
  );
};

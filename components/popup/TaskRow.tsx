import { useId, useState } from 'preact/hooks';
import { Icon } from '../Icon';
import { useT } from '../useT';
import type { TaskActs } from './acts';
import type { Line } from './line';
import { TaskChip } from './TaskChip';
import { TaskDetails } from './TaskDetails';

/** A line of the checklist: the box ticks and unticks, the title opens what there is to say about it. */
export const TaskRow = ({ line, now, acts }: { line: Line; now: number; acts: TaskActs }) => {
  const t = useT();
  const [open, setOpen] = useState(false);
  const title = useId();
  const details = useId();
  const { id } = line.task;
  return (
    <li class={line.word?.state === 'notForMe' ? 'task aside' : 'task'}>
      <div class="taskLine">
        {/* The label makes the place to hit larger than the box. */}
        <label class="hit">
          <input
            type="checkbox"
            class="tick"
            aria-labelledby={title}
            checked={line.isDone}
            onChange={() => (line.isDone ? acts.undo(id) : acts.done(id))}
          />
        </label>
        <button
          type="button"
          class="title"
          aria-expanded={open}
          aria-controls={open ? details : undefined}
          onClick={() => setOpen(!open)}
        >
          <span id={title}>{t.of(`tasks.${id}.title`)}</span>
          <TaskChip line={line} now={now} />
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

import { datesDue, notDueYet } from '@/content/dates';
import type { Memory } from '@/content/memory/memory';
import { nextTask } from '@/content/tasks/nextTask';
import type { Journey, Task } from '@/content/tasks/task';
import { JourneyHead } from '../JourneyHead';
import type { PopupActs } from './acts';
import { DateRow } from './DateRow';
import { MainButton } from './MainButton';
import type { StageLine } from './stageLines';

interface Props {
  journey: Exclude<Journey, 'close'>;
  tasks: readonly Task[];
  stages: readonly StageLine[];
  memory: Memory;
  now: number;
  acts: PopupActs;
}

/** Pausing and being locked out have no verdict: how much is left, what is due, and the next task. */
export const OtherWay = ({ journey, tasks, stages, memory, now, acts }: Props) => {
  const next = nextTask(tasks, memory, journey, now, notDueYet(memory, now));
  const due = datesDue(memory, now);
  return (
    <>
      <JourneyHead journey={journey} stages={stages} />
      {due.length > 0 && (
        <ul class="rows">
          {due.map((date) => (
            <DateRow key={date.id} isDue date={date} now={now} onRoom={acts.casebook} />
          ))}
        </ul>
      )}
      {next && <MainButton action={{ kind: 'task', task: next }} acts={acts} />}
    </>
  );
};

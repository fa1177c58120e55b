import { datesDue, datesToCome } from '@/content/dates';
import type { Memory } from '@/content/memory/memory';
import { isAnswered } from '@/content/tasks/taskStatus';
import type { Verdict } from '@/content/verdict/evaluateVerdict';
import { useT } from '../useT';
import { VerdictHead } from '../verdict/VerdictHead';
import { alivePage } from '../verdict/words';
import type { PopupActs } from './acts';
import { DateRow } from './DateRow';
import { MainButton } from './MainButton';
import type { StageLine } from './stageLines';
import { TaskRow } from './TaskRow';

interface Props {
  verdict: Verdict;
  memory: Memory;
  stages: readonly StageLine[];
  now: number;
  acts: PopupActs;
}

/** The one end state: the day of the deletion, the proof, the next check, and what is left afterwards. */
export const Deleted = ({ verdict, memory, stages, now, acts }: Props) => {
  const t = useT();
  const { alive } = verdict;
  const hasProof = isAnswered(memory.tasks.keepConfirmation);
  const due = datesDue(memory, now);
  const dates = due.length > 0 ? due : datesToCome(memory).slice(0, 1);
  const said = alive ? alivePage(t, alive) : t(hasProof ? 'popup.deleted.proof' : 'popup.deleted.noProof');
  return (
    <>
      <VerdictHead verdict={verdict}>{said}</VerdictHead>
      {alive && <MainButton action={{ kind: 'alive' }} acts={acts} />}
      {dates.length > 0 && (
        <ul class="rows">
          {dates.map((date) => (
            <DateRow key={date.id} isDue={due.length > 0} date={date} now={now} onRoom={acts.casebook} />
          ))}
        </ul>
      )}
      <ul class="stages">
        {stages
          .filter(({ stage }) => stage === 'afterwards')
          .flatMap(({ lines }) => lines)
          .map((line) => (
            <TaskRow key={line.task.id} line={line} now={now} acts={acts} />
          ))}
      </ul>
    </>
  );
};

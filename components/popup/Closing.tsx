import { useState } from 'preact/hooks';
import { datesDue, notDueYet } from '@/content/dates';
import type { Memory } from '@/content/memory/memory';
import { nextTask } from '@/content/tasks/nextTask';
import { notSaved } from '@/content/tasks/notSaved';
import type { Task } from '@/content/tasks/task';
import type { Verdict } from '@/content/verdict/evaluateVerdict';
import { pagesToOpen } from '@/content/verdict/pagesToOpen';
import { verdictLines } from '@/content/verdict/verdictLines';
import { Button } from '../Button';
import { Icon } from '../Icon';
import { useT } from '../useT';
import { VerdictHead } from '../verdict/VerdictHead';
import type { PopupActs } from './acts';
import { Checks } from './Checks';
import { DateRow } from './DateRow';
import { MainButton } from './MainButton';
import { mainAction } from './mainAction';

interface Props {
  verdict: Verdict;
  tasks: readonly Task[];
  memory: Memory;
  now: number;
  acts: PopupActs;
}

/** On the way to the deletion: the verdict, what is open, and the one main button. */
export const Closing = ({ verdict, tasks, memory, now, acts }: Props) => {
  const t = useT();
  const [all, setAll] = useState(false);
  const { lines, clear, of } = verdictLines(verdict);
  const next = nextTask(tasks, memory, 'close', now, notDueYet(memory, now));
  const action = mainAction(verdict, 'close', tasks, next, pagesToOpen(memory.seen, memory.answers, now));
  const due = datesDue(memory, now);
  const left = verdict.kind === 'ready' ? notSaved(tasks, memory, now).length : 0;
  return (
    <>
      <VerdictHead verdict={verdict}>
        <Button little aria-expanded={all} onClick={() => setAll(!all)}>
          {t('verdict.clear', { clear, of })}
        </Button>
      </VerdictHead>
      <Checks
        lines={lines}
        tasks={tasks}
        all={all}
        onAll={setAll}
        onlyQuestions={action === undefined}
        now={now}
        acts={acts}
      >
        {due.map((date) => (
          <DateRow key={date.id} isDue date={date} now={now} onRoom={acts.casebook} />
        ))}
        {left > 0 && (
          <li class="check ask">
            <Icon name="box" />
            <p class="title grow">{t('popup.notSaved', { count: left })}</p>
            <Button little onClick={() => acts.casebook()}>
              {t('popup.check.look')}
            </Button>
          </li>
        )}
      </Checks>
      {action && <MainButton action={action} acts={acts} />}
    </>
  );
};

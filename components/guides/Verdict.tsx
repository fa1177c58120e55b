import type { Memory } from '@/content/memory/memory';
import { tasks } from '@/content/tasks';
import { notSaved } from '@/content/tasks/notSaved';
import type { CheckId } from '@/content/verdict/checks';
import { verdictOf } from '@/content/verdict/evaluateVerdict';
import { verdictLines } from '@/content/verdict/verdictLines';
import { useT } from '../useT';
import { verdictTitle } from '../verdict/words';
import { CheckLines } from './CheckLines';

interface Props {
  memory: Pick<Memory, 'tasks' | 'seen' | 'answers'>;
  now: number;
  onSay(check: CheckId, answer: 'none' | 'some'): void;
}

/** Whether the account is ready: the verdict, what is not clear, and what is not saved. */
export const Verdict = ({ memory, now, onSay }: Props) => {
  const t = useT();
  const verdict = verdictOf(memory, now);
  const { lines } = verdictLines(verdict);
  const left = notSaved(tasks, memory, now);
  return (
    <section class="verdictHere" aria-labelledby="verdictHere">
      <h3 id="verdictHere">{verdictTitle(t, verdict)}</h3>
      <CheckLines lines={lines.filter(({ check }) => check.state !== 'clear')} now={now} onSay={onSay} />
      {left.length > 0 && (
        <p class="muted">
          {t('guides.verdict.notSaved', {
            list: left.map(({ text, count }) => t.of(text, { count })).join(' · '),
          })}
        </p>
      )}
    </section>
  );
};

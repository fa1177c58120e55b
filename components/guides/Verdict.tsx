import type { Memory } from '@/content/memory/memory';
import { tasks } from '@/content/tasks';
import { notSaved } from '@/content/tasks/notSaved';
import type { CheckId } from '@/content/verdict/checks';
import { verdictOf } from '@/content/verdict/evaluateVerdict';
import { verdictLines } from '@/content/verdict/verdictLines';
import { Disclosure } from '../Disclosure';
import { useT } from '../useT';
import { CheckList } from '../verdict/CheckList';
import { verdictTitle } from '../verdict/words';

interface Props {
  memory: Pick<Memory, 'tasks' | 'seen' | 'answers'>;
  now: number;
  /** What was seen today is told without its age. */
  brief?: boolean;
  onSay(check: CheckId, answer: 'none' | 'some'): void;
}

/** Whether the account is ready: the verdict and what is open; what is not known or not saved is one press away. */
export const Verdict = ({ memory, now, brief, onSay }: Props) => {
  const t = useT();
  const verdict = verdictOf(memory, now);
  const { lines } = verdictLines(verdict);
  const unknown = lines.filter(({ check }) => check.state === 'question' || check.state === 'unseen');
  const known = lines.filter((line) => line.check.state !== 'clear' && !unknown.includes(line));
  const left = notSaved(tasks, memory, now);
  return (
    <section class="verdictHere" aria-labelledby="verdictHere">
      <h3 id="verdictHere">{verdictTitle(t, verdict)}</h3>
      <CheckList lines={known} now={now} brief={brief} onAnswer={onSay} />
      {unknown.length > 0 && (
        <Disclosure title={t('panel.moreChecks', { count: unknown.length })}>
          <CheckList lines={unknown} now={now} onAnswer={onSay} />
        </Disclosure>
      )}
      {left.length > 0 && (
        <Disclosure title={t('popup.notSaved', { count: left.length })}>
          <ul class="bullets">
            {left.map(({ text, count }) => (
              <li key={text}>{t.of(text, { count })}</li>
            ))}
          </ul>
        </Disclosure>
      )}
    </section>
  );
};

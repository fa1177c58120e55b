import round from '@/content/guides/round';
import type { Memory } from '@/content/memory/memory';
import { readiness } from '@/content/readiness';
import { tasks } from '@/content/tasks';
import { notSaved } from '@/content/tasks/notSaved';
import { useT } from '../useT';
import { dayOf } from '../when';
import { Found } from './Found';
import { Tick } from './Tick';

interface Props {
  memory: Pick<Memory, 'tasks' | 'seen'>;
  now: number;
  onTick(task: string): void;
}

/** Whether the account is ready: the verdict, what pages showed, what only the person can say, what is not saved. */
export const Verdict = ({ memory, now, onTick }: Props) => {
  const t = useT();
  const { verdict, reasons, toSay } = readiness(tasks, memory.tasks, memory.seen, now);
  // What pages showed stands below; what the person waits for has no page.
  const saidByYou = reasons.filter(({ page }) => page === undefined);
  const left = notSaved(tasks, memory.tasks, memory.seen, now);
  const gone = memory.tasks.confirmDeletion?.state === 'done';
  const ifGone = verdict === 'notYet' ? 'popup.verdict.stillThere' : 'popup.verdict.gone';
  return (
    <section class="verdictHere" aria-labelledby="verdictHere">
      <h3 id="verdictHere">{t('guides.verdict.heading')}</h3>
      <p>
        <strong>{t(gone ? ifGone : `guides.verdict.${verdict}`)}</strong>
      </p>
      {saidByYou.length > 0 && (
        <ul class="bullets">
          {saidByYou.map(({ task, until }) => (
            <li key={task}>
              {t.of(`tasks.${task}.title`)}
              {until && ` · ${t('popup.reasons.waiting', { date: dayOf(t, until, now) })}`}
            </li>
          ))}
        </ul>
      )}
      <Found links pages={round.steps.flatMap(({ page = [] }) => page)} memory={memory} now={now} />
      {toSay.length > 0 && (
        <div class="onlyYou">
          <h4>{t('guides.onlyYou')}</h4>
          {toSay.map((one) => (
            <Tick key={one} task={one} tasks={memory.tasks} onTick={onTick} />
          ))}
        </div>
      )}
      <h4>{t('guides.verdict.notSaved')}</h4>
      {left.length === 0 ? (
        <p>{t('guides.verdict.allSaved')}</p>
      ) : (
        <ul class="bullets">
          {left.map(({ id, text, count }) => (
            <li key={id}>{t.of(text, { count })}</li>
          ))}
        </ul>
      )}
    </section>
  );
};

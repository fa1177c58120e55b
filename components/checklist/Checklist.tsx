import { datesToCome, dateTitle } from '@/content/dates';
import { type CalendarDate, middayOf } from '@/content/deadlines/calendarDate';
import type { Memory } from '@/content/memory/memory';
import { tasks } from '@/content/tasks';
import { isListed, type Journey, journeys, stages } from '@/content/tasks/task';
import { taskStatus } from '@/content/tasks/taskStatus';
import { verdictOf } from '@/content/verdict/evaluateVerdict';
import { verdictLines } from '@/content/verdict/verdictLines';
import { Button } from '../Button';
import { Choices } from '../Choices';
import { useT } from '../useT';
import { CheckItem } from '../verdict/CheckItem';
import { VerdictHead } from '../verdict/VerdictHead';
import { PrintedTask } from './PrintedTask';

interface Props {
  memory: Pick<Memory, 'tasks' | 'seen' | 'answers' | 'reminders' | 'guides'>;
  now: number;
  journey: Journey;
  today: CalendarDate;
  onJourney(journey: Journey): void;
  print(): void;
}

/** The whole list as it is printed: nothing folded, addresses in full, room for notes. */
export const Checklist = ({ memory, now, journey, today, onJourney, print }: Props) => {
  const t = useT();
  const listed = tasks.filter((task) => isListed(task, memory.tasks, journey, memory.seen));
  const dates = datesToCome(memory);
  const verdict = verdictOf(memory, now);
  const { lines } = verdictLines(verdict);
  return (
    <div class="checklist">
      <h1>{t('checklist.title')}</h1>
      <p class="muted lead noPrint">{t('checklist.intro')}</p>
      <div class="buttons noPrint">
        <Button look="primary" onClick={print}>
          {t('checklist.print')}
        </Button>
      </div>
      <div class="noPrint">
        <Choices
          label={t('checklist.journey')}
          value={journey}
          options={journeys.map((one) => ({ value: one, label: t(`popup.journey.${one}`) }))}
          onValue={onJourney}
        />
      </div>
      <p>
        {t(`popup.journey.${journey}`)}. {t('checklist.madeOn', { on: middayOf(today) })}
      </p>
      {journey === 'close' && (
        <>
          <VerdictHead verdict={verdict} />
          {verdict.kind !== 'deleted' && (
            <ul class="checks">
              {lines.map((line) => (
                <CheckItem key={line.check.id} line={line} now={now} />
              ))}
            </ul>
          )}
        </>
      )}
      <p>{t('checklist.app')}</p>
      {stages.map((stage) => {
        const some = listed.filter((task) => task.stage === stage);
        return (
          some.length > 0 && (
            <section key={stage} aria-labelledby={`paper-${stage}`}>
              <h2 id={`paper-${stage}`}>{t.of(`stages.${stage}`)}</h2>
              <ul>
                {some.map((task) => (
                  <PrintedTask
                    key={task.id}
                    task={task}
                    word={memory.tasks[task.id]}
                    status={taskStatus(task, memory, now)}
                  />
                ))}
              </ul>
            </section>
          )
        );
      })}
      <section aria-labelledby="paper-dates">
        <h2 id="paper-dates">{t('checklist.dates')}</h2>
        {dates.length === 0 && <p class="muted">{t('checklist.datesEmpty')}</p>}
        <ul>
          {dates.map((date) => (
            <li key={date.id}>
              {t('calendar.line', { on: middayOf(date.on) })}: {dateTitle(t, date)}
            </li>
          ))}
        </ul>
        {dates.some(({ kind }) => kind === 'answer') && <p class="small muted">{t('deadlines.weekend')}</p>}
      </section>
      <section class="paperNotes" aria-labelledby="paper-notes">
        <h2 id="paper-notes">{t('checklist.notes')}</h2>
      </section>
      <p class="small muted">{t('checklist.foot')}</p>
    </div>
  );
};

import { type DateToCome, datesToCome } from '@/content/dates';
import type { CalendarDate } from '@/content/deadlines/calendarDate';
import { afterwardsPlan } from '@/content/guides/afterwardsPlan';
import type { Memory } from '@/content/memory/memory';
import { clockMovedBack } from '@/content/reminders';
import { Button } from '../Button';
import { Empty } from '../Empty';
import { Notice } from '../Notice';
import { useT } from '../useT';
import type { CalendarActs } from './acts';
import { DateLine } from './DateLine';
import { Notify } from './Notify';
import { SetChecks } from './SetChecks';

interface Props {
  memory: Pick<Memory, 'reminders' | 'tasks' | 'guides'>;
  now: number;
  today: CalendarDate;
  acts: CalendarActs;
}

const isCheck = (id: string) => afterwardsPlan('2026-01-01').some((one) => one.id === id);

/** The room of dates: what is due, what comes, all of it as a file, and notices on request. */
export const Calendar = ({ memory, now, today, acts }: Props) => {
  const t = useT();
  const dates = datesToCome(memory);
  const noted = [
    ...Object.values(memory.tasks).map(({ at }) => at),
    ...Object.values(memory.guides).map(({ at }) => at),
    ...memory.reminders.map(({ firedAt = 0 }) => firedAt),
  ];
  const parts: [name: 'overdue' | 'today' | 'later', dates: DateToCome[]][] = [
    ['overdue', dates.filter(({ on }) => on < today)],
    ['today', dates.filter(({ on }) => on === today)],
    ['later', dates.filter(({ on }) => on > today)],
  ];
  return (
    <div class="stack">
      <h1>{t('calendar.title')}</h1>
      <p class="muted lead">{t('calendar.intro')}</p>
      {clockMovedBack(noted, now) && <Notice tone="wait" title={t('calendar.clock')} />}
      {dates.length === 0 && (
        <Empty icon="clock" title={t('calendar.empty')}>
          {t('calendar.emptyWhy')}
        </Empty>
      )}
      {parts
        .filter(([, some]) => some.length > 0)
        .map(([name, some]) => (
          <section key={name} class={`dates ${name}`} aria-labelledby={`dates-${name}`}>
            <h2 id={`dates-${name}`}>{t.of(`calendar.${name}`)}</h2>
            <ul>
              {some.map((date) => (
                <DateLine key={date.id} date={date} acts={acts} />
              ))}
            </ul>
          </section>
        ))}
      {dates.length > 0 && (
        <div class="buttons">
          <Button look="primary" icon="download" onClick={() => acts.download(dates)}>
            {t('calendar.downloadAll')}
          </Button>
        </div>
      )}
      {!memory.reminders.some(({ id }) => isCheck(id)) && <SetChecks today={today} onSet={acts.setChecks} />}
      <section class="notices" aria-labelledby="notices">
        <h2 id="notices">{t('calendar.reminders')}</h2>
        <Notify />
      </section>
    </div>
  );
};

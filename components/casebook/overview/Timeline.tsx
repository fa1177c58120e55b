import { dateOf } from '@/content/dateOf';
import { datesToCome, dateTitle } from '@/content/dates';
import { middayOf } from '@/content/deadlines/calendarDate';
import type { Memory } from '@/content/memory/memory';
import type { Translator } from '@/content/translator';
import { useMemory } from '../../page/pageContext';
import { useT } from '../../useT';
import { useNow } from '../useNow';

interface Stop {
  id: string;
  /** `YYYY-MM-DD` */
  day: string;
  text: string;
}

/** The last of what was done, and the next of what is to come. */
const most = 4;

const happened = (t: Translator, { tasks }: Memory): Stop[] =>
  Object.entries(tasks)
    .filter(([id, { state }]) => state === 'done' && t.has(`tasks.${id}.title`))
    .sort(([, a], [, b]) => a.at - b.at)
    .slice(-most)
    .map(([id, { at }]) => ({ id, day: dateOf(at), text: t.of(`tasks.${id as 'saveOrders'}.title`) }));

/** What happened, what comes: in days and words. */
export const Timeline = () => {
  const t = useT();
  const { memory } = useMemory();
  const { today } = useNow();
  const past = happened(t, memory);
  const coming = datesToCome(memory)
    .slice(0, most)
    .map((date): Stop => ({ id: date.id, day: date.on, text: dateTitle(t, date) }));
  if (past.length + coming.length === 0) return null;
  const words = new Intl.DateTimeFormat(t.language, { day: 'numeric', month: 'short' });
  const nameOf = (day: string) =>
    day === today ? t('casebook.overview.today') : words.format(middayOf(day));
  const line = ({ id, day, text }: Stop, isPast: boolean) => (
    <li key={id} class={isPast ? 'stop past' : 'stop'}>
      <time dateTime={day}>{nameOf(day)}</time>
      <p class="small muted">{text}</p>
    </li>
  );
  return (
    <section class="section" aria-labelledby="timeline">
      <h2 id="timeline">{t('casebook.overview.timeline')}</h2>
      <ol class="timeline">
        {past.map((one) => line(one, true))}
        {coming.map((one) => line(one, false))}
      </ol>
    </section>
  );
};

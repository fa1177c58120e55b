import type { AnswerDue } from '@/content/deadlines/answersDue';
import { middayOf } from '@/content/deadlines/calendarDate';
import { onWeekend } from '@/content/deadlines/onWeekend';
import { useT } from '../useT';

/** By when an answer is due, by which law and where that was read. No date where no law sets one. */
export const Dates = ({ region, due }: { region: string; due: readonly AnswerDue[] }) => {
  const t = useT();
  const [first] = due;
  if (!first)
    return <p class="muted">{region === 'unknown' ? t('deadlines.unknownRegion') : t('deadlines.none')}</p>;
  const { law } = first;
  const note = `deadlines.laws.${law.id}.note`;
  const source = { law: t.of(`deadlines.laws.${law.id}.name`), date: middayOf(law.checked) };
  return (
    <section class="lawDates" aria-labelledby={`law-${law.id}`}>
      <h3 id={`law-${law.id}`}>{t('deadlines.title')}</h3>
      <ul>
        {due.map((one) => (
          <li key={one.term}>
            {t('letters.due', {
              term: onWeekend(t, t.of(`deadlines.terms.${one.term}`), one.on),
              on: middayOf(one.on),
            })}{' '}
            <span class="small muted">
              {one.unmoved && t('deadlines.moved', { day: middayOf(one.unmoved) })}
            </span>
          </li>
        ))}
      </ul>
      {t.has(note) && <p>{t.of(note)}</p>}
      <p class="small muted">
        {t('deadlines.notAdvice')} {t('deadlines.weekend')}
      </p>
      <p class="small muted">
        {law.read === 'law' ? t('deadlines.source', source) : t('deadlines.copySource', source)}{' '}
        <a href={law.link} target="_blank" rel="noopener noreferrer">
          {t('deadlines.openSource')}
        </a>
      </p>
    </section>
  );
};

import type { Contact } from '@/content/casebook/records';
import { middayOf } from '@/content/deadlines/calendarDate';
import { useT } from '../useT';

/** One contact of a thread in words: who, when, how, and what was said. */
export const ContactText = ({ contact }: { contact: Contact }) => {
  const t = useT();
  const { day, channel, direction, reference, text, outcome } = contact;
  const line = t('letters.logLine', { day: middayOf(day), how: t.of(`letters.ways.${channel}`) });
  return (
    <div class={direction}>
      <p class="small muted">
        {outcome === 'noAnswer'
          ? t('letters.noneBy', { day: middayOf(day) })
          : `${t.of(`letters.directions.${direction}`)}: ${line}`}
      </p>
      {outcome && outcome !== 'noAnswer' && (
        <p>
          <strong>{t.of(`letters.outcomes.${outcome}`)}</strong>
        </p>
      )}
      {reference && (
        <p class="small">
          {t('letters.referenceShort')} <bdi>{reference}</bdi>
        </p>
      )}
      {text && (
        <p class="pre" dir="auto">
          {text}
        </p>
      )}
    </div>
  );
};

import type { Contact } from '@/content/casebook/contacts';
import { middayOf } from '@/content/deadlines/calendarDate';
import { useSay } from '../say';

/** One contact of a thread in words: who, when, how, and what was said. */
export const ContactText = ({ contact }: { contact: Contact }) => {
  const say = useSay();
  const { day, channel, direction, reference, text, outcome } = contact;
  const line = say('letters.logLine', { day: middayOf(day), how: say.of(`letters.ways.${channel}`) });
  return (
    <div class={direction}>
      <p class="small muted">
        {outcome === 'noAnswer'
          ? say('letters.noneBy', { day: middayOf(day) })
          : `${say.of(`letters.directions.${direction}`)}: ${line}`}
      </p>
      {outcome && outcome !== 'noAnswer' && (
        <p>
          <strong>{say.of(`letters.outcomes.${outcome}`)}</strong>
        </p>
      )}
      {reference && (
        <p class="small">
          {say('letters.referenceShort')} <bdi>{reference}</bdi>
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

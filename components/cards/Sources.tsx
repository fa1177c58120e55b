import type { Say } from '@/content/say';
import type { CardOf } from './cardOf';
import { dateInWords, isOld } from './confirmed';

/** Who says so, how sure that is and when it was last confirmed, with a warning where that is long ago. */
export const Sources = ({ card, say, now }: { card: Pick<CardOf, 'sources'>; say: Say; now: number }) => (
  <ul class="sources">
    {card.sources.map(({ id, sure, confirmed }) => {
      const who = { source: say.of(`sources.${id}`), sure: say.of(`sure.${sure}`) };
      // Common knowledge has no date that could age.
      if (confirmed === 'unknown')
        return <li key={id}>{say(sure === 'common' ? 'cards.source' : 'cards.undated', who)}</li>;
      const date = say.of(`confirmed.${confirmed}`) || dateInWords(confirmed, say.language);
      return isOld(confirmed, now) ? (
        <li key={id}>
          {say('cards.source', who)} · <span class="old">{say('cards.old', { date })}</span>
        </li>
      ) : (
        <li key={id}>{say('cards.confirmed', { ...who, date })}</li>
      );
    })}
  </ul>
);

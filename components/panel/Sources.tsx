import type { Translator } from '@/content/translator';
import type { CardOf } from './cardOf';
import { dateInWords, isOld } from './confirmed';

/** Who says so, how sure that is and when it was last confirmed, with a warning where that is long ago. */
export const Sources = ({ card, t, now }: { card: Pick<CardOf, 'sources'>; t: Translator; now: number }) => (
  <ul class="sources">
    {card.sources.map(({ id, sure, confirmed }) => {
      const who = { source: t.of(`sources.${id}`), sure: t.of(`sure.${sure}`) };
      // Common knowledge has no date that could age.
      if (confirmed === 'unknown')
        return <li key={id}>{t(sure === 'common' ? 'cards.source' : 'cards.undated', who)}</li>;
      const date = t.of<string>(`confirmed.${confirmed}`) || dateInWords(confirmed, t.language);
      return isOld(confirmed, now) ? (
        <li key={id}>
          {t('cards.source', who)} · <span class="old">{t('cards.old', { date })}</span>
        </li>
      ) : (
        <li key={id}>{t('cards.confirmed', { ...who, date })}</li>
      );
    })}
  </ul>
);

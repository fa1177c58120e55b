import type { Translator } from '@/content/translator';
import type { CardActs, CardOf, HideFor } from './cardOf';

const ways: [HideFor, 'cards.hideOnce' | 'cards.hideHere' | 'cards.hideAlways'][] = [
  ['once', 'cards.hideOnce'],
  ['here', 'cards.hideHere'],
  ['always', 'cards.hideAlways'],
];

/** The three ways to hide a hint, in the card itself. */
export const HideMenu = ({ card, t, acts }: { card: CardOf; t: Translator; acts: CardActs }) => (
  <fieldset class="menu" aria-label={t('cards.hide')}>
    {ways.map(([how, text]) => (
      <button key={how} type="button" class="plain" onClick={() => acts.hide(card, how)}>
        {t(text)}
      </button>
    ))}
  </fieldset>
);

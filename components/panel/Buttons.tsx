import type { Translator } from '@/content/translator';
import type { CardActs, CardOf } from './cardOf';
import { HideMenu } from './HideMenu';

interface Props {
  card: CardOf;
  menu: boolean;
  t: Translator;
  acts: CardActs;
}

/** What can be done about a hint: its action, its room or its page first, then the tick, the ring and hiding. */
export const Buttons = ({ card, menu, t, acts }: Props) => (
  <>
    <div class="buttons">
      {card.action && (
        // Not `disabled`: that would take the focus from whoever pressed it with a key.
        <button
          type="button"
          class="first"
          aria-disabled={!!card.panel}
          onClick={() => !card.panel && acts.act(card)}
        >
          {card.action.text}
        </button>
      )}
      {card.route && (
        <button type="button" class={card.action ? 'plain' : 'first'} onClick={() => acts.openRoute(card)}>
          {card.route.text}
        </button>
      )}
      {card.link && (
        <a
          class={card.action || card.route ? 'plain' : 'first'}
          href={card.link.href}
          rel="noopener noreferrer"
        >
          {card.link.text}
        </a>
      )}
      {card.done !== undefined && (
        <button
          key="task"
          type="button"
          class={card.link || card.action || card.route ? 'plain' : 'first'}
          onClick={() => (card.done ? acts.undo(card) : acts.done(card))}
        >
          {t(card.done ? 'cards.undo' : 'cards.done')}
        </button>
      )}
      {card.canShow && (
        <button type="button" class="plain" onClick={() => acts.showMe(card)}>
          {t('cards.showMe')}
        </button>
      )}
      <button type="button" class="plain" aria-expanded={menu} onClick={() => acts.toggleMenu(card)}>
        {t('cards.hide')}
      </button>
    </div>
    {menu && <HideMenu card={card} t={t} acts={acts} />}
  </>
);

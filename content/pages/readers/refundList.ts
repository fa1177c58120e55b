import { plainDigits } from '../../orders/text/digits';
import { ownText } from '../../orders/text/printedText';
import { comparable, textsOf } from '../../words';
import { contentOf, hasContent, mainOf } from '../dom/content';
import { hasButton, holdsRows, speakOfTrouble, wantsSignIn } from '../dom/counterSigns';
import { dialogIn } from '../dom/deletion';
import { firstVisible, isVisible } from '../dom/visible';
import { type Count, unknown } from '../fact';
import { reader } from './reader';

/** Class names end in a hash that changes with every release. Source: site facts 4.5 (2026). */
const card = '[class*="orderItem--orderItem--"]';
const state = '[class*="orderItem--orderStatusDesc--"]';
const paging = '.next-pagination-item';
const unsure = ['.next-loading', '[role="alert"]', '[class*="loading"]'];

/**
 * Whether the page surely shows a list without rows. Class names change, so that "no known card" alone says nothing.
 * No source gives the words of the empty list.
 */
const isEmpty = (document: Document, url: URL): boolean => {
  const main = mainOf(document);
  return (
    main !== null &&
    hasContent(document) &&
    firstVisible(document, unsure) === null &&
    !holdsRows(main) &&
    !hasButton(main) &&
    dialogIn(document) === null &&
    !speakOfTrouble(contentOf(document)) &&
    !wantsSignIn(document, url)
  );
};

const isOn = (button: Element) =>
  isVisible(button) && !button.hasAttribute('disabled') && button.getAttribute('aria-disabled') !== 'true';

/** The words of a card's state; a day stands in the same text. */
const wordsOf = (printed: string) =>
  comparable(plainDigits(printed).replace(/\d{4}[-/.]\d\d?[-/.]\d\d?|\d\d?:\d\d(:\d\d)?/g, ' '));

/** How many cards print each state: a list of thousands prints few. */
const statesOf = (cards: Iterable<Element>): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const one of cards) {
    const text = ownText(one.querySelector(state));
    counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  return counts;
};

export default reader('refundList', {
  read: (document, { url, settled }) => {
    const cards = document.querySelectorAll(card);
    const items = [...document.querySelectorAll(paging)];
    const turns = items.filter((one) => one.matches('.next-prev, .next-next'));
    const others = turns.some(isOn) || items.length - turns.length > 1;
    const isNone = settled && items.length === 0 && isEmpty(document, url);
    const shown: Count = cards.length > 0 ? cards.length : isNone ? 0 : unknown;
    // A list without a pagination may go on in a way we do not know.
    const isDrawn = cards.length > 0 && turns.length > 0;
    const morePages = others ? true : isDrawn || isNone ? false : unknown;
    const finished = textsOf((one) => one.refundStates?.finished);
    const open = textsOf((one) => one.refundStates?.open);
    let ended = 0;
    let isRead = shown !== unknown;
    for (const [printed, count] of statesOf(cards)) {
      const text = wordsOf(printed);
      if (finished.has(text)) ended += count;
      else if (!open.has(text)) isRead = false;
    }
    const left = isRead ? cards.length - ended : unknown;
    return {
      shown,
      morePages,
      finished: isRead ? ended : unknown,
      // None open on this page says nothing of the others.
      open: left === 0 && morePages !== false ? unknown : left,
    };
  },
  anchors: {
    nextPage: (document) => firstVisible(document, ['.next-next:not([disabled])']),
  },
});

import { orderIdIn } from '../../orders/scrape/orderLinks';
import { printedStatus } from '../../orders/scrape/printedStatus';
import { shownOrder } from '../../orders/scrape/shownOrder';
import { comparable, isSure, isWord, textsOf, words } from '../../words';
import type { OrderControls, Words } from '../../words/words';
import { called, controlsIn, onlyOne } from '../dom/controls';
import { languageOf } from '../dom/languageOf';
import { allVisible, firstVisible, hasAny } from '../dom/visible';
import { type Fact, unknown } from '../fact';
import { reader } from './reader';

type Part = keyof OrderControls;

/** Where a button is a link, its address tells in any language. Source: site facts 2 (2026-09). */
const returns = [
  'a[href*="/p/reverse-pages/start.html"]',
  'a[href*="/issue/fastissue/createIssueStep1.htm"]',
];
const receipt = ['a[href*="/p/tax-ui/index.html"]'];

const of = (part: Part) => (one: Words) => one.orderControls?.[part];

/** What only this page has. While the app moves here from the list, the list's cards still stand at this address. */
const marks = ['.order-detail-item', '.order-detail-info', '.order-status'];

/** The part of the page that is about the order of this address, or null while it is not there. */
const rootOf = (document: Document, url?: URL): Element | null => {
  if (!hasAny(document, marks)) return null;
  // While the app moves here from another order, that one's content still stands at this address.
  if (url && orderIdIn(url.href) && shownOrder(document, url.href).id === '') return null;
  return document.querySelector('.order-wrap') ?? document.body;
};

const elementsOf = (root: Element | null, part: Part, controls = root ? controlsIn(root) : []): Element[] => {
  const linked = root && part === 'returns' ? allVisible(root, returns) : [];
  return linked.length > 0 ? linked : called(controls, textsOf(of(part)));
};

const only = (part: Part) => (document: Document) => onlyOne(elementsOf(rootOf(document), part));

const kinds = ['toPay', 'processing', 'shipped', 'completed', 'canceled'] as const;

/** The kind of a printed status, by the words of the page's language first, then by all. */
const stateIn = (printed: string, language: string): string => {
  const text = comparable(printed);
  if (text === '') return unknown;
  const tables = [words[language], ...Object.values(words)].map((one) => one?.statuses ?? {});
  for (const table of tables) {
    const kind = kinds.find((one) => table[one]?.some((word) => isWord(text, word)));
    if (kind) return kind;
  }
  return unknown;
};

export default reader('orderDetail', {
  read: (document, { url, settled }) => {
    const language = languageOf(document, url);
    const root = rootOf(document, url);
    const controls = root ? controlsIn(root) : [];
    const areDrawn = settled && controls.length > 0;
    const can = (part: Part): Fact => {
      if (elementsOf(root, part, controls).length > 0) return true;
      return areDrawn && isSure(language, of(part)) ? false : unknown;
    };
    return {
      state: root ? stateIn(printedStatus(root), language) : unknown,
      canCancel: can('cancel'),
      canConfirm: can('confirm'),
      canReturn: can('returns'),
    };
  },
  anchors: {
    cancelButton: only('cancel'),
    confirmButton: only('confirm'),
    returnButton: only('returns'),
    receipt: (document) => firstVisible(document, receipt),
  },
});

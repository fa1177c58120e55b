import { comparable, isSure, isWord, textsOf, words } from '../words';
import type { OrderControls, Words } from '../words/words';
import { called, controlsIn, onlyOne } from './controls';
import { allShown, firstShown } from './isShown';
import { languageOf } from './languageOf';
import { type Fact, page, unknown } from './page';

type Part = keyof OrderControls;

const orderId = { orderId: /^\d{10,20}$/ };
/** Where a button is a link, its address tells in any language. Source: site facts 2 (2026-09). */
const returns = [
  'a[href*="/p/reverse-pages/start.html"]',
  'a[href*="/issue/fastissue/createIssueStep1.htm"]',
];
const receipt = ['a[href*="/p/tax-ui/index.html"]'];

const of = (part: Part) => (one: Words) => one.orderControls?.[part];

const rootOf = (document: Document) => document.querySelector('.order-wrap') ?? document;

const elementsOf = (document: Document, part: Part, controls = controlsIn(rootOf(document))): Element[] => {
  const linked = part === 'returns' ? allShown(rootOf(document), returns) : [];
  return linked.length > 0 ? linked : called(controls, textsOf(of(part)));
};

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

export default page({
  id: 'orderDetail',
  at: [{ host: 'storefront', path: '/p/order/detail.html', query: orderId }],
  facts: ['state', 'canCancel', 'canConfirm', 'canReturn'],
  read: (document, { url, settled }) => {
    const language = languageOf(document, url);
    const status =
      document.querySelector('.order-status .order-block-title') ??
      document.querySelector('.order-status-info');
    const root = rootOf(document);
    const controls = controlsIn(root);
    const areDrawn = settled && root !== document && controls.length > 0;
    const can = (part: Part): Fact => {
      if (elementsOf(document, part, controls).length > 0) return true;
      return areDrawn && isSure(language, of(part)) ? false : unknown;
    };
    return {
      state: stateIn(status?.textContent ?? '', language),
      canCancel: can('cancel'),
      canConfirm: can('confirm'),
      canReturn: can('returns'),
    };
  },
  anchors: {
    cancelButton: (document) => onlyOne(elementsOf(document, 'cancel')),
    confirmButton: (document) => onlyOne(elementsOf(document, 'confirm')),
    returnButton: (document) => onlyOne(elementsOf(document, 'returns')),
    receipt: (document) => firstShown(document, receipt),
  },
});

import { comparable, isSure, textsOf, words } from '../words';
import type { OrderControls, Statuses, Words } from '../words/words';
import { controlsCalled, hasControls, onlyOne } from './controls';
import { firstShown } from './isShown';
import { languageOf } from './languageOf';
import { type Fact, page, unknown } from './page';

type Control = keyof OrderControls;

const orderId = { orderId: /^\d{10,20}$/ };
const box = '.order-wrap';
/** Where a button is a link, its address tells in any language. Source: site facts 2 (2026-09). */
const links: Partial<Record<Control | 'receipt', string>> = {
  returns: 'a[href*="/p/reverse-pages/start.html"], a[href*="/issue/fastissue/createIssueStep1.htm"]',
  receipt: 'a[href*="/p/tax-ui/index.html"]',
};

const of = (control: Control) => (one: Words) => one.orderControls?.[control];

const controls = (document: Document, control: Control): Element[] => {
  const root = document.querySelector(box) ?? document.body;
  const link = links[control] ? firstShown(root, links[control]) : null;
  return link ? [link] : controlsCalled(root, textsOf(of(control)));
};

const kinds = Object.keys({
  toPay: 0,
  processing: 0,
  shipped: 0,
  completed: 0,
  canceled: 0,
}) as (keyof Statuses)[];

/** The kind of a printed status, by the words of the page's language first, then of all. */
const stateIn = (printed: string, language: string): string => {
  const text = comparable(printed);
  if (text === '') return unknown;
  const own = words[language]?.statuses;
  const fits = (kind: keyof Statuses) => own?.[kind]?.some((word) => comparable(word.text) === text);
  return (
    kinds.find(fits) ?? kinds.find((kind) => textsOf((one) => one.statuses?.[kind]).has(text)) ?? unknown
  );
};

export default page({
  id: 'orderDetail',
  at: [{ host: 'storefront', path: '/p/order/detail.html', query: orderId }],
  facts: ['state', 'canCancel', 'canConfirm', 'canReturn'],
  read: (document, { url, settled }) => {
    const language = languageOf(document, url);
    const root = document.querySelector(box);
    const status = document.querySelector('.order-status .order-block-title, .order-status-info');
    const can = (control: Control): Fact => {
      if (controls(document, control).length > 0) return true;
      return settled && root && isSure(language, of(control)) && hasControls(root) ? false : unknown;
    };
    return {
      state: stateIn(status?.textContent ?? '', language),
      canCancel: can('cancel'),
      canConfirm: can('confirm'),
      canReturn: can('returns'),
    };
  },
  anchors: {
    cancelButton: (document) => onlyOne(controls(document, 'cancel')),
    confirmButton: (document) => onlyOne(controls(document, 'confirm')),
    returnButton: (document) => onlyOne(controls(document, 'returns')),
    receipt: (document) => firstShown(document, links.receipt ?? ''),
  },
});

import { first, isVisible } from '../pages/dom/visible';
import type { PageId } from '../pages/table';
import { labelText } from './labelText';
import {
  holdsPersonal,
  personalWords,
  standsBesidePersonal,
  standsInCard,
  standsInPersonal,
  wordsOf,
} from './personal';
import { differsPerItem } from './repeats';
import { labelRules } from './reportRules';
import type { Label } from './reportSchema';

type Kind = Label['kind'];

const tabs = '[role="tab"], .comet-tabs-nav-item, .comet-v2-tabs-nav-item, .next-tabs-tab';
const buttons =
  'button, .comet-btn, .comet-v2-btn, .next-btn, [role="button"], a[class*="btn" i], a[class*="button" i]';
/** Only played: a block that can be pressed may be an address as well. */
const played = '[role="button"]:not(button, [class*="btn" i], [class*="button" i])';
const headings = 'h1, h2, h3, [role="heading"]';
/** Where our readers find states, and what the site calls a status elsewhere. */
const knownStates =
  '.order-item-header-status-text, .order-status .order-block-title, [class*="orderItem--orderStatusDesc--"], [class*="reminder--statusStr--"]';
const states = `${knownStates}, [class*="status" i]:not([class*="order-status" i])`;
/** A state of which only the class name tells has so many words: "delivered to" a name has more. */
const fewWords = 2;

/** Whose labels are people's own: lists, shops, messages. */
const ownWords: readonly PageId[] = [
  'addresses',
  'feedback',
  'messages',
  'orderSnapshot',
  'receipt',
  'wishList',
];
/** Their headings may be a name, or greet by it. */
const namePages: readonly PageId[] = ['accountHome', 'membership', 'profile'];
const most = 400;

/** The kinds in the order in which an element is asked: a tab may be a button, too. */
const kinds: [Kind, string][] = [
  ['tab', tabs],
  ['state', states],
  ['button', buttons],
  ['heading', headings],
];
const kindOf = (element: Element): Kind =>
  kinds.find(([, selector]) => element.matches(selector))?.[0] ?? 'heading';

/** A heading, and what only plays a button, is believed nowhere near pictures, items and figures. */
const isDoubtful = (element: Element, kind: Kind, text: string): boolean => {
  if (kind === 'heading' || element.matches(played)) return standsInCard(element) || /['’]/.test(text);
  return kind === 'state' && !element.matches(knownStates) && text.split(' ').length > fewWords;
};

/**
 * The page's own labels: what its tabs, buttons, headings and states are called. Never what names a person, a shop, an
 * item or an order; where that is not sure, the label is left out. No field is read, and no title or other attribute.
 */
export const labelsIn = (page: PageId, document: Document): Label[] => {
  if (ownWords.includes(page)) return [];
  const wanted = kinds.filter(([kind]) => kind !== 'heading' || !namePages.includes(page));
  const all = wanted.map(([, selector]) => selector).join(', ');
  const texts = new Map<Element, string>();
  for (const element of first(document.querySelectorAll(all), most)) {
    const text = isVisible(element) ? labelText(element) : '';
    if (text !== '') texts.set(element, text);
  }
  const differs = differsPerItem(texts);
  const names = personalWords(document);
  const found = new Map<string, Label>();
  for (const [element, text] of texts) {
    const kind = kindOf(element);
    const isPersonal =
      standsInPersonal(element) ||
      holdsPersonal(element) ||
      standsBesidePersonal(element) ||
      isDoubtful(element, kind, text) ||
      (kind !== 'state' && kind !== 'tab' && differs(element, text)) ||
      wordsOf(text).some((word) => names.has(word));
    if (!isPersonal) found.set(`${kind} ${text}`, { kind, text });
  }
  return [...found.values()].slice(0, labelRules.most);
};

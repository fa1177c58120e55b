import { isSure, textsOf } from '../../words';
import type { DeleteControls } from '../../words/words';
import { type Control, called, controlsIn, onlyOne } from './controls';
import { firstVisible } from './visible';

/** The dialogs of the site's design systems (site facts 4.1), and what others call theirs. */
const dialogs = ['[role$="dialog"]', '.comet-modal', '.comet-v2-modal-wrap', '.next-dialog'];

const textsFor = (part: keyof DeleteControls) => textsOf((one) => one.deleteControls?.[part]);

/** A link to the delete page, in the menu of the app: it leads to the deletion and is no part of it. */
const wayHere = 'a[href*="#/request/delete"]';

/** The controls of the deletion that are shown now and are called as one part of it is. */
export const deleteControls = (controls: readonly Control[], part: keyof DeleteControls): Element[] => {
  const found = called(controls, textsFor(part));
  return part === 'entry' || part === 'deactivate' ? found : found.filter((one) => !one.matches(wayHere));
};

/** The control of a part of the deletion, where exactly one can be meant. */
export const deleteControl = (part: keyof DeleteControls) => (document: Document) =>
  onlyOne(deleteControls(controlsIn(document), part));

/** Every wording of a control of the deletion, in every language. Not of the old way, which only deactivates. */
export const deletionTexts = (): Set<string> =>
  textsOf((one) =>
    Object.entries(one.deleteControls ?? {}).flatMap(([part, texts]) =>
      part === 'refusal' || part === 'deactivate' ? [] : texts,
    ),
  );

/** A dialog in sight, or null. */
export const dialogIn = (document: Document): Element | null => firstVisible(document, dialogs);

/** What else a dialog may be about: consent, and offers. They have orders in them too. */
const otherMatters = /cookie|coupon|voucher|discount|newsletter|notification|subscri|%|\bsave\b|\boff\b/;
/** "In order to" is about no order. */
const noOrder = /\bin order (?:to|that|for)\b/g;

/** Whether a dialog is about consent or an offer. */
export const isAboutElse = (text: string): boolean => otherMatters.test(text);

/**
 * Whether a text speaks of what is said to stand in the way of a deletion, in whole words, one or several of them, and
 * of nothing else that dialogs are about. `text` in small letters.
 */
export const isRefusal = (text: string): boolean =>
  !isAboutElse(text) &&
  [...textsFor('refusal')].some((word) =>
    new RegExp(`(?<!\\p{L})${word}s?(?!\\p{L})`, 'u').test(text.replace(noOrder, ' ')),
  );

/** Whether the language's own words for a part are well enough known to say that it is not on the page. */
export const isPartSure = (language: string, part: keyof DeleteControls): boolean =>
  isSure(language, (one) => one.deleteControls?.[part]);

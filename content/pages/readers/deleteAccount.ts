import type { DeleteControls } from '../../words/words';
import { isAbsent } from '../dom/absence';
import { contentOf, mainOf } from '../dom/content';
import { type Control, controlsIn } from '../dom/controls';
import { hasButton } from '../dom/counterSigns';
import { deleteControl, deleteControls, dialogIn, isAboutElse, isRefusal } from '../dom/deletion';
import { allVisible, firstVisible, hasAny } from '../dom/visible';
import { unknown } from '../fact';
import { reader } from './reader';

/** Links to what stands in the way: refusals are said to speak of orders and disputes (guide C3). */
const inTheWay = ['a[href*="/p/order/"]', 'a[href*="/p/refund-dispute/"]', 'a[href*="trade.aliexpress."]'];
/** A wording that we do not know, or a page that comes after the deletion: then the button is not called hidden. */
const resembling = /delet|deactivat|erase|(clos|remov|cancel)\w*\b.*\baccount/i;
const over = /\bdeleted\b|success|submitted|received/i;

/** A short dialog without a field that speaks of them. Terms do so too, but they are long. */
const refuses = (dialog: Element | null): boolean => {
  if (!dialog || dialog.querySelector('input, textarea')) return false;
  const text = (dialog.textContent ?? '').toLowerCase();
  return (hasAny(dialog, inTheWay) && !isAboutElse(text)) || (text.length < 300 && isRefusal(text));
};

/** Where one types: a word, a code, a reason. Only that it is there is looked at, never what it holds. */
const typed = [
  'input:not([type])',
  'input[type="text"]',
  'input[type="tel"]',
  'input[type="number"]',
  'textarea',
];
const notOfIt = 'header, footer, nav, [role="search"], [class*="search" i], [id*="search" i]';

/** A place to type: the flow has begun, in whatever language. Not where one signs in, and not in an offer. */
const asks = (...parts: (Element | null)[]): boolean =>
  parts.some(
    (part) =>
      part &&
      firstVisible(part, ['[type="password"]', '#fm-login-id']) === null &&
      allVisible(part, typed).some((field) => !field.closest(notOfIt)),
  );

/** The step in sight. Sources disagree on their order, so each is known by its own control alone (site facts 3.1). */
const stepIn = (document: Document, controls: Control[]): string => {
  const has = (part: keyof DeleteControls) => deleteControls(controls, part).length > 0;
  if (has('getCode') || has('verify')) return 'code';
  if (has('word')) return 'word';
  if (has('agree')) return 'terms';
  const dialog = dialogIn(document);
  if (refuses(dialog)) return 'refused';
  const inFront = dialog && !isAboutElse((dialog.textContent ?? '').toLowerCase()) ? dialog : null;
  if (has('start')) return dialog ? (asks(inFront) ? 'other' : unknown) : 'none';
  if (has('final')) return 'final';
  return asks(mainOf(document), inFront) ? 'other' : unknown;
};

/**
 * Whether the last button is in sight, whatever else the page asks for: it may stand beside the code. Behind the button
 * that begins it all there is no last one yet.
 */
const lastIn = (document: Document, controls: Control[], step: string): string => {
  const begins = deleteControls(controls, 'start').length > 0 && dialogIn(document) === null;
  if (!begins && deleteControls(controls, 'final').length > 0) return 'shown';
  return step === unknown || step === 'other' ? unknown : 'notShown';
};

/** Whether "not there" may be believed: drawn, signed in, in a language whose words we know, nothing in front of it. */
const isMissing = (document: Document, url: URL, controls: Control[]): boolean => {
  return (
    isAbsent(document, url, 'start') &&
    !contentOf(document).some((text) => over.test(text)) &&
    !controls.some(({ name }) => resembling.test(name)) &&
    // It may be called anything.
    !hasButton(mainOf(document))
  );
};

export default reader('deleteAccount', {
  read: (document, { url, settled }) => {
    const controls = controlsIn(document);
    const step = stepIn(document, controls);
    const last = lastIn(document, controls, step);
    if (deleteControls(controls, 'start').length > 0) return { button: 'shown', step, last };
    const isHidden = settled && step === unknown && isMissing(document, url, controls);
    return { button: isHidden ? 'hidden' : unknown, step, last };
  },
  anchors: {
    deleteButton: deleteControl('start'),
    agreeButton: deleteControl('agree'),
    wordButton: deleteControl('word'),
    getCode: deleteControl('getCode'),
    verify: deleteControl('verify'),
    finalButton: deleteControl('final'),
  },
});

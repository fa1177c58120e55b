import { hasBotCheck } from './botCheck';
import { deleteControl, deleteControls, dialogIn, isPartSure, isRefusal } from './deletion';
import { hasContent } from './hasContent';
import { languageOf } from './languageOf';
import { page, unknown } from './page';
import { signedIn } from './signedIn';

/** Links to what stands in the way: refusals are said to speak of orders and disputes (guide C3). */
const inTheWay = 'a[href*="/p/order/"], a[href*="/p/refund-dispute/"], a[href*="trade.aliexpress."]';
/** Any wording of it that we do not know: then it is not called hidden. */
const resembling = /delet|deactivat|clos|remov|eras/i;

/** A short dialog without a field that speaks of them. Terms do so too, but they are long. */
const refuses = (dialog: Element | null): boolean => {
  if (!dialog || dialog.querySelector('input, textarea')) return false;
  const text = (dialog.textContent ?? '').toLowerCase();
  return dialog.querySelector(inTheWay) !== null || (text.length < 300 && isRefusal(text));
};

/** The step in sight. Sources disagree on their order, so each is known by its own control alone (site facts 3.1). */
const stepIn = (document: Document): string => {
  const has = (part: Parameters<typeof deleteControls>[1]) => deleteControls(document, part).length > 0;
  if (has('getCode') || has('verify')) return 'code';
  if (has('word')) return 'word';
  if (has('agree')) return 'terms';
  const dialog = dialogIn(document);
  if (refuses(dialog)) return 'refused';
  if (has('start')) return dialog ? unknown : 'none';
  return has('final') ? 'final' : unknown;
};

/** Whether "not there" may be believed: settled, drawn, signed in, in a language whose words we know, at no step. */
const isMissing = (document: Document, url: URL) =>
  isPartSure(languageOf(document, url), 'start') &&
  hasContent(document) &&
  !hasBotCheck(document) &&
  signedIn(document, url, true) !== false &&
  dialogIn(document) === null &&
  ![...document.querySelectorAll('button, [role="button"]')]
    .slice(0, 200)
    .some((one) => resembling.test(one.textContent ?? ''));

export default page({
  id: 'deleteAccount',
  at: ['/home', '/home/'].map((path) => ({ host: 'privacy', path, hash: '#/request/delete' })),
  // `step`: none (not begun), terms, word, code, final, refused. No source gives the confirmation's words: that it is
  // done, the person says.
  facts: ['button', 'step'],
  read: (document, { url, settled }) => {
    const step = stepIn(document);
    const isThere = deleteControls(document, 'start').length > 0;
    const isHidden = settled && step === unknown && isMissing(document, url);
    return { button: isThere ? 'shown' : isHidden ? 'hidden' : unknown, step };
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

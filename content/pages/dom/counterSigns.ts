import { plainDigits } from '../../orders/text/digits';
import { contentOf } from './content';
import { controlsIn } from './controls';
import { signedIn } from './signedIn';
import { allVisible, hasAny, isVisible } from './visible';

/**
 * A page that asks to sign in. English only: in other languages the form, the frame and the links tell.
 * "Sign in", "Sign in / Register", "Log in", "login".
 */
const asksToSignIn = /\b(?:sign|log)(?:ging|ing)?[ -]?(?:in|on)\b/i;
/** A page that is not drawn yet, has failed, or tells of something that is still under way. */
const isNotDone =
  /\berrors?\b|\bwrong\b|\bfail|\bretry|\b(?:try|check) (?:it )?(?:again|later)|\brefresh\b|\breload|\bnetwork\b|\bunavailable\b|\bbusy\b|\bloading\b|\bwait|\bprocessing\b|\bpending\b|\bin progress\b|\bunder review\b|\brequest (?:has been |was |is )?(?:sent|received|submitted|accepted|made)\b/i;
/** "Error" in other languages of the site. */
const isError =
  /(?<!\p{L})(?:erro|erreur|fehler|fout|hata|kesalahan|błąd|błęd|ошибк|lỗi|오류|エラー|ข้อผิดพลาด|خطأ|שגיאה)/iu;
/** What any row of a list has: its goods, its order, the way to its return. Source: site facts 2 (2026-09). */
const rowLinks = [
  'a[href*="/item/"]',
  'a[href*="reverse-pages"]',
  'a[href*="fastissue"]',
  'a[href*="refund-amount"]',
  'a[href*="rderId="]',
];
/** Links to where one signs in (the way out has the same host). */
const waysIn = [
  'a[href*="//login."]:not([href*="logout"])',
  'a[href*="//passport."]:not([href*="logout"])',
  'a[href*="/login"]',
];
/** What can be pressed, whatever it is called, and frames: nobody knows what stands in them. */
const pressable = [
  'button',
  '[role="button"]',
  'input[type="button"]',
  'input[type="submit"]',
  '[onclick]',
  'iframe',
];

const isInBody = (element: Element) => element.closest('header, footer, nav') === null;

/** Whether a page says in its own part that one has to sign in, or shows a form, a frame or a link for it. */
export const wantsSignIn = (document: Document, url: URL): boolean =>
  signedIn(document, url, true) === false ||
  allVisible(document, waysIn).length > 0 ||
  controlsIn(document).some(
    ({ name, element }) => name.length < 40 && asksToSignIn.test(name) && isVisible(element),
  ) ||
  contentOf(document).some((text) => asksToSignIn.test(text));

/** Whether texts speak of an error, of waiting, or of a request under way. */
export const speakOfTrouble = (texts: readonly string[]): boolean =>
  texts.some((text) => isNotDone.test(text) || isError.test(text));

/** Whether a part of a page holds what any order or return has, under whatever class names. */
export const holdsRows = (part: Element): boolean =>
  /\d{12}/.test(plainDigits(part.textContent ?? '')) || hasAny(part, rowLinks);

/** Whether a part of a page shows anything that can be pressed, or a frame. */
export const hasButton = (part: Element | null): boolean =>
  part !== null && allVisible(part, pressable).some(isInBody);

import { frame } from './frame.mjs';
import { script } from './html.mjs';
import { runPrivacyCenter } from './privacyRun.mjs';
import { word } from './words.mjs';

/** What the Privacy Center can be asked for; the deletion's own page is a hash route of the same document. */
export const privacyVariants = [
  'optionLate',
  'hidden',
  'optionByStyle',
  'inShadow',
  'unusual',
  'twice',
  'refused',
  'otherOrder',
  'wordLast',
  'lastBesideCode',
  'oneDialog',
];

const keys = [
  'privacyCenter',
  'deleteMy',
  'deletePage',
  'agree',
  'delete',
  'getCode',
  'verify',
  'deleteAccount',
  'download',
  'advertising',
  'typeWord',
  'terms',
  'done',
  'refused',
  'noOption',
  'ok',
];

/** The Privacy Center, a single-page app with hash routes; only its address and some words have a source. @param {import('./asking.mjs').Asking} ask */
export const privacy = (ask) =>
  frame(ask, privacyVariants, {
    title: 'Privacy Center',
    body: '<div data-practice-app></div>',
    after: script(runPrivacyCenter, Object.fromEntries(keys.map((key) => [key, word(ask, key)])), ask.chosen),
  });

import { bar } from './bar.mjs';
import { esc, madeUp, script } from './html.mjs';
import { style } from './style.mjs';
import { botCheckHere, insertLate, neverQuiet } from './whims.mjs';
import { say } from './words.mjs';

/** Choices that every practice page understands. */
export const everywhere = [
  'late',
  'neverQuiet',
  'botCheck',
  'signedOut',
  'empty',
  'pt',
  'es',
  'ko',
  'ar',
  'fi',
  'pl',
  'xx',
];

const languageTags = {
  en: 'en',
  pt: 'pt-BR',
  es: 'es-ES',
  ko: 'ko',
  ar: 'ar-MA',
  fi: 'fi',
  pl: 'pl',
  xx: 'art-x-made',
};

/** Header classes: site facts 4.8. The hash at their end changes with each version of the site. */
const head = (/** @type {import('./asking.mjs').Asking} */ ask) =>
  `<header class="site-head" data-made-up><b>Online shop (practice)</b>${
    ask.has('signedOut')
      ? `<div class="my-account--menuItem--1aB2c"><a class="my-account--signin--9xY8z" href="https://www.aliexpress.com/p/ug-login-page/login.html">${say(ask, 'signIn')}</a></div>`
      : `<div class="my-account--menuItem--1aB2c"><span class="my-account--small--3kL4m">${say(ask, 'welcome')}</span> <a href="${ask.to('https://www.aliexpress.com/p/account/index.html')}">${say(ask, 'account')}</a></div>`
  }</header>`;

/**
 * @typedef {object} Parts
 * @property {string} title
 * @property {string} body what stands inside `<main>`
 * @property {string} [after] scripts behind it
 * @property {string} [bodyAttributes]
 * @property {boolean} [bare] no header: pages that are not the signed-in shop
 * @property {boolean} [ownLate] the page sees to the choice `late` itself
 */

/**
 * A whole practice page.
 * @param {import('./asking.mjs').Asking} ask
 * @param {string[]} variants @param {Parts} parts
 */
export const frame = (ask, variants, parts) => {
  const late = ask.has('late') && !parts.ownLate;
  const own = `${parts.body}${parts.after ?? ''}`;
  const body = ask.has('empty') ? '' : ask.has('signedOut') && !parts.bare ? madeUp('Please sign in.') : own;
  const root = late ? `<template id="practice-late">${body}</template>${madeUp('Loading')}` : body;
  const tag = languageTags[/** @type {'en'} */ (ask.language)];
  return `<!doctype html>
<html lang="${tag}" dir="${ask.language === 'ar' ? 'rtl' : 'ltr'}"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="referrer" content="no-referrer">
<title>${esc(parts.title)}</title><style>${style}</style></head>
<body ${parts.bodyAttributes ?? ''}>${bar(ask, [...variants, ...everywhere])}${parts.bare ? '' : head(ask)}
<div class="site" id="root"><main>${root}</main></div>
${late ? script(insertLate, 4000) : ''}${ask.has('neverQuiet') ? script(neverQuiet) : ''}${ask.has('botCheck') ? script(botCheckHere) : ''}
</body></html>`;
};

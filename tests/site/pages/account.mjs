import { frame } from './frame.mjs';
import { esc, script } from './html.mjs';
import { runSinglePage } from './singlePage.mjs';
import { say } from './words.mjs';

/** @typedef {import('./asking.mjs').Asking} Asking */

/** How the way to the deletion shows on an account page; plain: no way at all, as people tell it. */
export const accountVariants = ['shown', 'oldLink', 'wordsOnly', 'spa', 'unavailable'];

const places = {
  orders: 'https://www.aliexpress.com/p/order/index.html',
  accountSettings: 'https://www.aliexpress.com/account/setting/index.html',
  editProfile: 'https://accounts.aliexpress.com/user/organization/manage_person_profile.htm?isEdit=true',
  cookies: 'https://www.aliexpress.com/p/cookie-setting/index.html',
  helpCenter: 'https://helpcenter.aliexpress.com/s/BuyerHelp?language=en_US&region=US',
};

/** On another host than the account; a single page never leaves its own. @param {Asking} ask */
const refunds = (ask) =>
  ask.to(`${ask.has('spa') ? '' : 'https://m.aliexpress.com'}/p/refund-dispute/list.html`);

/** The side menu. Its markup on the real site is not known. @param {Asking} ask */
export const side = (ask) =>
  `<nav class="side" data-made-up aria-label="Account">${Object.entries(places)
    .map(([key, address]) => `<a href="${esc(ask.to(address))}">${say(ask, key)}</a>`)
    .join('')}
<a href="${esc(ask.to('https://www.aliexpress.com/p/wallet-ui/index.html'))}">Wallet</a>
<a href="${esc(ask.to('https://www.aliexpress.com/p/address-manage/index.html'))}">Shipping addresses</a>
<a href="${esc(refunds(ask))}">Returns and refunds</a></nav>`;

/** The site's sentence over an account that cannot be used, as one person saw it (source `lockedAccountPage`). */
const unavailable = `<div class="cosmos-dialog" role="dialog"><p>Your account is temporarily unavailable. Please use a different account to log in.</p></div>`;

const entry = (/** @type {Asking} */ ask) => {
  if (ask.has('shown'))
    return `<p><a href="https://privacy.aliexpress.com/home#/request/delete">${say(ask, 'deleteAccount')}</a></p>`;
  if (ask.has('oldLink'))
    return `<p><a href="//accounts.aliexpress.com/user/organization/deactive_account.htm">${say(ask, 'deactivate')}</a></p>`;
  if (ask.has('wordsOnly'))
    return `<p><button type="button" class="comet-btn">${say(ask, 'deleteMy')}</button></p>`;
  return '';
};

/** @param {Asking} ask @param {string} title @param {string} body */
const accountPage = (ask, title, body) =>
  frame(ask, accountVariants, {
    title,
    body: `<div class="site">${side(ask)}<section style="flex:1">${body}${entry(ask)}${ask.has('unavailable') ? unavailable : ''}</section></div>`,
    after: ask.has('spa') ? script(runSinglePage) : '',
  });

/** @param {Asking} ask */
export const accountHome = (ask) =>
  accountPage(
    ask,
    'My AliExpress',
    `<h1>${say(ask, 'account')}</h1><div class="account-info-name" data-made-up>Sample Person</div>
<p class="muted" data-made-up>To pay · Processing · Processed · Review</p>`,
  );

/** @param {Asking} ask */
export const accountSettings = (ask) =>
  accountPage(
    ask,
    'Account Settings',
    `<h1>${say(ask, 'accountSettings')}</h1><p><a href="${esc(ask.to(places.editProfile))}">${say(ask, 'editSettings')}</a></p><p>${say(ask, 'privacySetting')}</p>`,
  );

/** @param {Asking} ask */
export const accountArea = (ask) =>
  accountPage(ask, 'Account', '<h1 data-made-up>A part of the account that we do not know</h1>');

/** @param {Asking} ask */
export const profile = (ask) =>
  accountPage(
    ask,
    'Edit Member Profile',
    `<h1>${say(ask, 'editProfile')}</h1>
<form data-made-up><p><label>Name <input name="name" value="Sample Person"></label></p><p><label>E-mail <input name="email" value="sample@example.org"></label></p></form>`,
  );

/** The old password prompt: its fields are there so that a test can see that nobody looks at them. @param {Asking} ask */
export const accountSecurity = (ask) =>
  accountPage(
    ask,
    'Security',
    `<h1 data-made-up>Change password</h1>
<form data-made-up><p><label>Old password <input type="password" name="old" value="made-up-secret"></label></p><p><label>New password <input type="password" name="new"></label></p></form>`,
  );

/** The old way, which only sleeps the account. @param {Asking} ask */
export const deactivateAccount = (ask) =>
  frame(ask, [], {
    title: 'Deactivate Account',
    bodyAttributes: 'data-spm="9042311" class="aliexpress lang-en"',
    body: `<h1>${say(ask, 'deactivate')}</h1><form data-made-up onsubmit="return false"><p><label>Member ID or e-mail <input name="id"></label></p>
<p><label>Type "Deactivate my account" <input name="word"></label></p>
<p><label>Reason <select><option>Registered by mistake</option><option>Too many e-mails</option></select></label></p>
<p><label><input type="checkbox"> Release my account at the same time</label></p>
<p><button type="button" class="primary">${say(ask, 'deactivateMy')}</button></p></form>`,
  });

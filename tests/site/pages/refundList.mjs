import { frame } from './frame.mjs';
import { esc, madeUp, script } from './html.mjs';

export const refundListVariants = ['onePage', 'noneOpen', 'none'];

/** States of a refund page script (site facts have none): the first three are not finished. */
const english = (/** @type {number} */ index) =>
  index < 2
    ? 'Waiting for your response'
    : index === 2
      ? "Waiting for AliExpress's feedback"
      : 'Refund complete';

/** In other languages no source gives them. @param {import('./asking.mjs').Asking} ask @param {number} index */
const state = (ask, index) => (ask.language === 'en' ? esc(english(index)) : madeUp(index < 3 ? '…' : '✓'));

/** @param {import('./asking.mjs').Asking} ask @param {number} index */
const card = (ask, index) =>
  `<div class="orderItem--orderItem--1Ab2C"><div class="orderItem--orderStore--9Xy8Z" data-made-up>Plain Goods Store</div>
<div class="orderItem--orderSKUTitle--3Kl4M" data-made-up>Wool socks, grey, ${index + 1}</div>
<div class="orderItem--orderSKUId--5No6P">${8200000000000300 + index}</div>
<div class="orderItem--orderStatusDesc--7Qr8S">${state(ask, index)} 2026-0${9 - (index % 8)}-1${index % 10}</div>
<div class="orderItem--orderStatusAction--0Tu1V buttons"><div><button type="button" class="next-btn" data-practice-details>Details</button></div><div><button type="button" class="next-btn">Contact seller</button></div></div></div>`;

/** Numbered pages, in the page: ten cards each. @param {string[]} cards */
function runRefundList(cards) {
  const list = /** @type {HTMLElement} */ (document.querySelector('[data-practice-refunds]'));
  const pages = Math.max(1, Math.ceil(cards.length / 10));
  const show = (/** @type {number} */ page) => {
    const button = (/** @type {string} */ text, /** @type {number} */ to, /** @type {string} */ kind) =>
      `<button type="button" data-to="${to}" class="next-btn next-pagination-item ${kind}" ${to < 1 || to > pages ? 'disabled' : ''}>${text}</button>`;
    const numbers = Array.from({ length: pages }, (_, n) =>
      button(String(n + 1), n + 1, n + 1 === page ? 'next-current' : ''),
    );
    const paging = cards.length
      ? `<div class="next-pagination">${button('‹', page - 1, 'next-prev')}${numbers.join('')}${button('›', page + 1, 'next-next')}</div>`
      : '<p data-made-up>No refunds yet</p>';
    const html = cards.slice((page - 1) * 10, page * 10).join('') + paging;
    list.replaceChildren(document.createRange().createContextualFragment(html));
  };
  list.addEventListener('click', (event) => {
    const button = event.target instanceof Element ? event.target.closest('button') : null;
    const { to, practiceDetails } = button?.dataset ?? {};
    if (to) show(Number(to));
    if (practiceDetails !== undefined)
      location.href = 'https://www.aliexpress.com/p/reverse-pages/detail.html';
  });
  setTimeout(() => show(1), 200);
}

/** Returns and refunds: classes of site facts 4.5, nothing of its wording is known. @param {import('./asking.mjs').Asking} ask */
export const refundList = (ask) => {
  const all = Array.from(
    { length: ask.has('onePage') ? 6 : 13 },
    (_, index) => index + (ask.has('noneOpen') ? 3 : 0),
  );
  return frame(ask, refundListVariants, {
    title: 'Returns and refunds',
    body: '<h1 data-made-up>Returns and refunds</h1><div data-practice-refunds></div>',
    after: script(runRefundList, ask.has('none') ? [] : all.map((index) => card(ask, index))),
  });
};

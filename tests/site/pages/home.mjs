import { frame } from './frame.mjs';
import { esc, script } from './html.mjs';
import { routes } from './routes.mjs';
import { runSinglePage } from './singlePage.mjs';

const withChoice = (/** @type {string} */ address, /** @type {string} */ choice) => {
  const url = new URL(address);
  url.searchParams.set('practice', choice);
  return url.href;
};

const line = (/** @type {import('./routes/route.mjs').Route} */ route) =>
  `<li><a href="${esc(route.at)}">${esc(route.at.replace(/^https:\/\//, ''))}</a><br><small>${
    route.kind ? esc(route.kind) : 'the extension keeps away'
  }${(route.variants ?? []).map((one) => `<a href="${esc(withChoice(route.at, one))}">${one}</a>`).join(' ')}</small></li>`;

/**
 * The shop's home page, which is the list of the practice pages here. The extension keeps away from it.
 * @param {import('./asking.mjs').Asking} ask
 */
export const home = (ask) =>
  frame(ask, ['spa'], {
    title: 'Practice site',
    bare: true,
    body: `<h1>Practice site</h1><p>Made-up pages at the real addresses, so that the whole journey can be tried without an account. Start with
<a href="https://www.aliexpress.com/p/order/index.html">the orders</a> or <a href="https://privacy.aliexpress.com/home#/request/delete">the page that deletes an account</a>.
Each page has more variants in the strip at its top.</p>
<h2>Pages the extension knows</h2><ul class="kinds">${routes
      .filter((route) => route.kind)
      .map(line)
      .join('')}</ul>
<h2>Pages it keeps away from</h2><ul class="kinds">${routes
      .filter((route) => !route.kind)
      .map(line)
      .join('')}</ul>`,
    after: ask.has('spa') ? script(runSinglePage) : '',
  });

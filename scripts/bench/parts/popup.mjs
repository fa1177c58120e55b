import { using } from '../browsers.mjs';
import { buildPeer } from '../buildPeer.mjs';
import { pause } from '../figures.mjs';

const over = 'https://www.aliexpress.com/p/order/index.html';
const rounds = 9;
/** @typedef {'empty' | 'ours'} Name */
const names = /** @type {Name[]} */ (['empty', 'ours']);

/** @import { Browser, Page } from 'puppeteer-core' */
/** @typedef {{ own: number, time: number }} Seen ms from the popup's own start, and from the press */

/**
 * When the last of what a page shows was painted: ms after its start, and ms since 1970. Buffered, so it may be
 * asked late.
 * @param {Page} popup
 * @returns {Promise<{ own: number, at: number }>}
 */
const paintedAt = (popup) =>
  popup.evaluate(
    () =>
      new Promise((done) => {
        new PerformanceObserver((list) => {
          const last = Math.max(...list.getEntries().map(({ startTime }) => startTime));
          done({ own: last, at: performance.timeOrigin + last });
        }).observe({ type: 'largest-contentful-paint', buffered: true });
      }),
  );

/**
 * The real popup over a page, from the press on the toolbar until its verdict is painted.
 * @param {Browser} browser
 * @param {string} id
 * @param {Page} page
 * @returns {Promise<Seen>}
 */
const once = async (browser, id, page) => {
  await page.bringToFront();
  const extension = (await browser.extensions()).get(id);
  const isPopup = (/** @type {import('puppeteer-core').Target} */ target) =>
    target.url().startsWith(`chrome-extension://${id}/popup.html`);
  const pressed = performance.timeOrigin + performance.now();
  await extension?.triggerAction(page);
  const popup = await (await browser.waitForTarget(isPopup, { timeout: 20_000 })).asPage();
  await popup.waitForSelector('.verdict h2');
  const { own, at } = await paintedAt(popup);
  await popup.close();
  return { own, time: at - pressed };
};

/**
 * In turns with a popup that is one line of HTML: what the browser itself takes.
 * @type {import('../figures.mjs').Measure}
 */
export const measure = async ({ port, extension }) =>
  using(port, { empty: await buildPeer('empty'), ours: extension }, async (both) => {
    /** @type {Record<Name, Seen[]>} */
    const seen = { empty: [], ours: [] };
    const opened = { empty: await both.empty.browser.newPage(), ours: await both.ours.browser.newPage() };
    for (const page of Object.values(opened)) await page.goto(over, { waitUntil: 'load' });
    for (let round = -1; round < rounds; round++)
      for (const name of names) {
        const { browser, id } = both[name];
        // The pages and the background have their say first.
        await pause(700);
        const figures = await once(browser, id, opened[name]);
        if (round >= 0) seen[name].push(figures);
      }
    /**
     * @param {string} what
     * @param {keyof Seen} figure
     * @param {number} [limit]
     * @returns {import('../figures.mjs').Row}
     */
    const row = (what, figure, limit) => {
      const of = (/** @type {Name} */ name) => seen[name].map((one) => one[figure]);
      const [without, ours] = [of('empty'), of('ours')];
      return { what, seen: ours, without, with: ours, unit: 'ms', limit };
    };
    return [
      row('popup, press to verdict painted (without: empty)', 'time', 150),
      row('popup, its own start to verdict painted', 'own'),
    ];
  });

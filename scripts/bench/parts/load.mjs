import { using } from '../browsers.mjs';
import { buildPeer } from '../buildPeer.mjs';
import { added, pause, quantile } from '../figures.mjs';
import { spentOf } from '../spent.mjs';

/** @import { Page } from 'puppeteer-core' */
/** @typedef {{ task: number, page: number, cards: number }} Seen */
/** @typedef {'bare' | 'again' | 'empty' | 'ours'} Name */

const address = 'https://www.aliexpress.com/p/order/index.html?practice=many';

/**
 * Layout shift so far: of the page's own elements, and of what lies in a closed root, which names no element.
 * @param {Page} page
 * @returns {Promise<{ page: number, cards: number }>}
 */
const shiftsOf = (page) =>
  page.evaluate(
    () =>
      new Promise((done) => {
        const sums = { page: 0, cards: 0 };
        new PerformanceObserver((list) => {
          const shifts =
            /** @type {Array<PerformanceEntry & { value: number, sources: { node?: Node }[] }>} */ (
              list.getEntries()
            );
          for (const { sources, value } of shifts)
            sums[sources.some(({ node }) => node) ? 'page' : 'cards'] += value;
        }).observe({ type: 'layout-shift', buffered: true });
        // The observer is told what was buffered in a task of its own.
        setTimeout(() => done(sums), 50);
      }),
  );

/**
 * Processor time of the main thread (ms) from before the page until it has been loaded for a second; layout
 * shift.
 * @param {import('../browsers.mjs').Opened} opened
 * @returns {Promise<Seen>}
 */
async function once({ browser }) {
  const page = await browser.newPage();
  const spent = await spentOf(page);
  await page.goto(address, { waitUntil: 'load' });
  await pause(1000);
  const task = await spent();
  const shifts = await shiftsOf(page);
  await page.close();
  return { task, ...shifts };
}

/**
 * Loads in turns, so that what else the machine does hits all alike. The first load of each fills caches and is
 * left out.
 * @param {Record<Name, import('../browsers.mjs').Opened>} opened
 * @param {number} rounds
 */
const inTurns = async (opened, rounds) => {
  /** @type {Record<Name, Seen[]>} */
  const seen = { bare: [], again: [], empty: [], ours: [] };
  const names = /** @type {Name[]} */ (Object.keys(opened));
  for (let round = -1; round < rounds; round++)
    for (const name of names) {
      const figures = await once(opened[name]);
      if (round >= 0) seen[name].push(figures);
    }
  return seen;
};

/**
 * The order page bare, bare again (the noise), with an empty content script, and with the extension.
 * @type {import('../figures.mjs').Measure}
 */
export const measure = async ({ port, extension, rounds = 11 }) => {
  const folders = { bare: undefined, again: undefined, empty: await buildPeer('empty'), ours: extension };
  const seen = await using(port, folders, (opened) => inTurns(opened, rounds));
  const of = (/** @type {Name} */ name, /** @type {keyof Seen} */ figure) =>
    seen[name].map((one) => one[figure]);
  const row = (/** @type {string} */ what, /** @type {Name} */ name) => {
    const [without, ours] = [of('bare', 'task'), of(name, 'task')];
    return { what, seen: added(ours, without), without, with: ours, unit: 'ms' };
  };
  const shiftRow = (
    /** @type {string} */ what,
    /** @type {keyof Seen} */ figure,
    /** @type {number | undefined} */ limit = undefined,
  ) => {
    const seen = added(of('ours', figure), of('bare', figure));
    return { what, seen, unit: '', limit };
  };
  const empty = row('main thread at load, added: empty script', 'empty');
  return [
    row('main thread at load, added: nothing (noise)', 'again'),
    empty,
    { ...row('main thread at load, added', 'ours'), limit: Math.max(20, 2 * quantile(empty.seen)) },
    shiftRow('layout shift of the page, added', 'page', 0),
    shiftRow('layout shift of our own cards', 'cards'),
  ];
};

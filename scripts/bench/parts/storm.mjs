import { using } from '../browsers.mjs';
import { added, pause } from '../figures.mjs';
import { spentOf } from '../spent.mjs';
import { ourCalls } from '../trace.mjs';

const address = 'https://www.aliexpress.com/p/order/index.html';
const rounds = 5;

/** @import { Page } from 'puppeteer-core' */
/** @typedef {import('../browsers.mjs').Opened} Opened */
/** @typedef {{ time: number, lasted: number }} Seen ms of the main thread, and from the first to the last of the storm */

/**
 * 20,000 elements come into the page, which draws them: in 100 parts, one a frame, or all at once. Gives its ms.
 * @param {Page} page
 * @param {number} parts
 */
const storm = (page, parts) =>
  page.evaluate(async (parts) => {
    const begin = performance.now();
    const style = 'height: 200px; overflow: hidden; contain: layout';
    const place = Object.assign(document.createElement('div'), { style });
    document.body.append(place);
    for (let part = 0; part < parts; part++) {
      for (let each = 0; each < 20_000 / parts; each++)
        place.append(Object.assign(document.createElement('p'), { textContent: String(each) }));
      await new Promise((done) => requestAnimationFrame(done));
    }
    await new Promise((done) => setTimeout(done, 500));
    return performance.now() - begin;
  }, parts);

/** @param {Opened} opened */
const opened = async ({ browser }) => {
  const page = await browser.newPage();
  await page.goto(address, { waitUntil: 'load' });
  await page.waitForSelector('.order-item');
  await pause(500);
  return page;
};

/** @param {Opened} one @param {number} parts @returns {Promise<Seen>} */
const once = async (one, parts) => {
  const page = await opened(one);
  const spent = await spentOf(page);
  const lasted = await storm(page, parts);
  const time = await spent();
  await page.close();
  return { time, lasted };
};

/**
 * The longest task of ours in a storm, by the browser's trace; apart from the times, since tracing costs some
 * itself.
 * @param {Opened} one
 * @param {number} parts
 */
const longest = async (one, parts) => {
  const page = await opened(one);
  const calls = await ourCalls(page, () => storm(page, parts));
  await page.close();
  return Math.max(0, ...calls);
};

/** @param {Record<'bare' | 'ours', Opened>} both @param {number} parts @param {string} what */
const rowsOf = async ({ bare, ours }, parts, what) => {
  /** @type {{ bare: Seen[], ours: Seen[], longest: number[] }} */
  const seen = { bare: [], ours: [], longest: [] };
  for (let round = 0; round < rounds; round++) {
    seen.bare.push(await once(bare, parts));
    seen.ours.push(await once(ours, parts));
    if (round < 3) seen.longest.push(await longest(ours, parts));
  }
  const of = (/** @type {'bare' | 'ours'} */ name, /** @type {keyof Seen} */ figure) =>
    seen[name].map((one) => one[figure]);
  const more = added(of('ours', 'time'), of('bare', 'time'));
  const shares = more.map((value, round) => (100 * value) / (of('bare', 'lasted')[round] ?? Number.NaN));
  const times = { without: of('bare', 'time'), with: of('ours', 'time'), pairUnit: 'ms' };
  return [
    { what: `20,000 changes ${what}, added of its time`, seen: shares, ...times, unit: '%', limit: 5 },
    { what: `20,000 changes ${what}, our longest task`, seen: seen.longest, unit: 'ms', limit: 50 },
  ];
};

/** @type {import('../figures.mjs').Measure} */
export const measure = ({ port, extension }) =>
  using(port, { bare: undefined, ours: extension }, async (both) => [
    ...(await rowsOf(both, 100, 'over 100 frames')),
    ...(await rowsOf(both, 1, 'at once')),
  ]);

import { routes } from '../../../tests/site/pages/routes.mjs';
import { using } from '../browsers.mjs';
import { pause, quantile } from '../figures.mjs';
import { ourCalls } from '../trace.mjs';

/** @import { Page } from 'puppeteer-core' */

const nodes = 60_000;
const orderList = 'https://www.aliexpress.com/p/order/index.html';

/**
 * Grows the page by copies of what it shows, out of the browser's sight so that only reading costs.
 * @param {Page} page
 * @param {number} wanted
 */
const grow = (page, wanted) =>
  page.evaluate((wanted) => {
    const card = document.querySelector('.order-item');
    const model = card ?? document.querySelector('#root > *') ?? document.body.children[0] ?? document.body;
    const each = model.querySelectorAll('*').length + 1;
    const style = 'content-visibility: hidden; contain: strict; height: 10px';
    const place = Object.assign(document.createElement('div'), { style });
    const there = document.getElementsByTagName('*').length;
    for (let have = there; have < wanted; have += each) place.append(model.cloneNode(true));
    (card?.parentElement ?? document.body).append(place);
    return document.getElementsByTagName('*').length;
  }, wanted);

/**
 * Something changes once in a while, so that each change is one look.
 * @param {Page} page
 * @param {number} times
 */
const looks = (page, times) => async () => {
  for (let turn = 0; turn < times; turn++) {
    await page.evaluate((turn) => document.body.classList.toggle('practice-turn', turn % 2 === 0), turn);
    await pause(450);
  }
};

/** @param {import('puppeteer-core').Browser} browser @param {string} address @param {number} times */
const lookAt = async (browser, address, times) => {
  const page = await browser.newPage();
  await page.goto(address, { waitUntil: 'load' });
  await pause(500);
  await grow(page, nodes);
  await pause(700);
  // The calls of the mutation observer are far shorter than looks, and there may be fewer looks than turns.
  const calls = await ourCalls(page, looks(page, times));
  await page.close();
  return calls.filter((call) => call > Math.max(...calls) / 4).slice(0, times);
};

/** One address of each kind of page the registry knows. */
const kinds = () => [...new Map(routes.filter(({ kind }) => kind).map(({ kind, at }) => [kind, at]))];

/** @type {import('../figures.mjs').Measure} */
export const measure = ({ port, extension }) =>
  using(port, { ours: extension }, async ({ ours: { browser } }) => {
    const seen = await lookAt(browser, orderList, 9);
    const others = [];
    for (const [kind, at] of kinds()) others.push({ kind, seen: await lookAt(browser, at, 2) });
    const [worst = { kind: 'none', seen: [] }] = others.sort((a, b) => quantile(b.seen) - quantile(a.seen));
    return [
      { what: 'one look, 60,000 nodes, order list', seen, unit: 'ms', limit: 8 },
      { what: `one look, 60,000 nodes, slowest kind: ${worst.kind}`, seen: worst.seen, unit: 'ms', limit: 8 },
    ];
  });

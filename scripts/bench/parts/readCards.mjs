import { using } from '../browsers.mjs';
import { bundled } from '../bundled.mjs';
import { pause } from '../figures.mjs';
import { isolated } from '../isolated.mjs';
import { biggest, peakOf } from '../memory.mjs';
import { ourCalls } from '../trace.mjs';

const address = 'https://www.aliexpress.com/p/order/index.html';
const count = 5000;

/** @import { Browser, Page } from 'puppeteer-core' */
/** @typedef {import('../browsers.mjs').Opened} Opened */

/** Copies of the page's own cards, each with an order number of its own. @param {Page} page */
const grow = (page) =>
  page.evaluate((count) => {
    const cards = [...document.querySelectorAll('.order-item')];
    const list = cards[0]?.parentElement;
    const all = document.createDocumentFragment();
    for (let made = cards.length; made < count; made++) {
      const { outerHTML = '' } = cards[made % cards.length] ?? {};
      const html = outerHTML.replaceAll(/82000000000\d{5}/g, String(8200000001000000n + BigInt(made)));
      all.append(document.createRange().createContextualFragment(html));
    }
    list?.append(all);
    return document.querySelectorAll('.order-item').length;
  }, count);

/** @param {Browser} browser */
const opened = async (browser) => {
  const page = await browser.newPage();
  await page.goto(address, { waitUntil: 'load' });
  await page.waitForSelector('.order-item');
  await grow(page);
  await pause(1500);
  return page;
};

/** The readers alone, over the whole list in one go. @param {Opened} opened @param {string} script */
const readAll = async ({ browser }, script) => {
  const page = await opened(browser);
  await page.evaluate(script);
  const read = await page.evaluate(() => {
    const begin = performance.now();
    const orders = globalThis.bench.scrapeList(document);
    return { time: performance.now() - begin, orders: orders.length };
  });
  await page.close();
  if (read.orders !== count) throw new Error(`${read.orders} of ${count} orders were read.`);
  return read.time;
};

const middle = `(() => {
  const one = [...leavewellRoot.querySelectorAll('button')].find((it) => /^(?:Only these [\\d,.]+|Save these orders)$/.test(it.textContent.trim()));
  const box = one?.getBoundingClientRect();
  return box ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : null;
})()`;
// What the panel counts while it saves, and says at the end.
const saved = `Number(/([\\d,.]+)(?: orders?)? saved/.exec(leavewellRoot.textContent)?.[1].replace(/\\D/g, '') ?? -1)`;

/** A press on "Save these orders", until all of them are in the casebook. @param {Opened} opened */
const save = async ({ browser, id }) => {
  const page = await browser.newPage();
  const run = await isolated(page, id);
  await page.goto(address, { waitUntil: 'load' });
  await page.waitForSelector('.order-item');
  await grow(page);
  await pause(1500);
  const peak = await peakOf(browser, { ofExtension: false });
  const begin = performance.now();
  const calls = await ourCalls(page, async () => {
    while (Number(await run(saved)) < 0) {
      const at = /** @type {{ x: number, y: number } | null} */ (await run(middle));
      if (at) await page.mouse.click(at.x, at.y);
      await pause(300);
    }
    while (Number(await run(saved)) < count) await pause(50);
  });
  const time = performance.now() - begin;
  await page.close();
  return { time, calls, memory: peak() };
};

/** @type {import('../figures.mjs').Measure} */
export const measure = async ({ port, extension }) => {
  const script = await bundled('content/orders/scrape/scrapeList.ts');
  const read = await using(port, { bare: undefined }, async ({ bare }) => {
    const times = [];
    for (let round = 0; round < 5; round++) times.push(await readAll(bare, script));
    return times;
  });
  const all = [];
  for (let round = 0; round < 3; round++)
    all.push(await using(port, { ours: extension }, ({ ours }) => save(ours)));
  const memory = biggest(all.map((one) => one.memory));
  const sum = (/** @type {number[]} */ values) => values.reduce((a, b) => a + b, 0);
  return [
    { what: '5,000 order cards read, readers alone', seen: read, unit: 'ms', limit: 250 },
    { what: '5,000 orders saved from a page', seen: all.map(({ time }) => time), unit: 'ms', memory },
    { what: '5,000 orders saved, page’s main thread', seen: all.map(({ calls }) => sum(calls)), unit: 'ms' },
    {
      what: '5,000 orders saved, longest task',
      seen: all.map(({ calls }) => Math.max(...calls)),
      unit: 'ms',
    },
  ];
};

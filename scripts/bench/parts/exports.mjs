import { using } from '../browsers.mjs';
import { bundled } from '../bundled.mjs';
import { giveFile, openRoom, pressAll, timedWithMemory } from '../casebook.mjs';
import { repeat } from '../figures.mjs';
import { casebookFile } from '../madeUp.mjs';
import { biggest } from '../memory.mjs';

/** @import { Page } from 'puppeteer-core' */
/** @typedef {import('../browsers.mjs').Opened} Opened */

const count = 10_000;
const kinds = [
  { label: 'CSV: orders', name: 'CSV, orders', limit: 300 },
  { label: 'CSV: items', name: 'CSV, items' },
  { label: 'Excel', name: 'XLSX' },
  { label: 'Everything, for Leavewell', name: 'JSON' },
  { label: 'Archive to read and print', name: 'HTML' },
];
const rounds = 5;

/**
 * In the casebook page, from pressing "Make the file" until it is handed over; its worker is started each time.
 * @param {import('puppeteer-core').Browser} browser
 * @param {Page} page
 * @param {string} label
 */
const exported = async (browser, page, label) => {
  await pressAll(page, 'Export', label);
  const start = () => pressAll(page, 'Make the file');
  const to = 'The file is in your downloads';
  const figures = await timedWithMemory(browser, page, { from: 'click', to, start });
  await pressAll(page, 'Close');
  return figures;
};

/** @param {Opened} opened */
const load = async (opened) => {
  const page = await openRoom(opened);
  /** @type {() => void} */
  let clear = () => undefined;
  const start = async () => {
    clear = await giveFile(page, 'casebook.json', casebookFile(count));
  };
  const figures = await timedWithMemory(opened.browser, page, { from: 'change', to: 'Loaded.', start });
  clear();
  await page.close();
  return figures;
};

/**
 * The writing alone: orders in, text out, in Chromium but without database, worker and hand-over.
 * @param {Opened} opened
 */
const writing = async ({ browser }) => {
  const page = await browser.newPage();
  await page.evaluate(await bundled('scripts/bench/writers.ts'));
  const times = await page.evaluate(
    (file, rounds) => {
      const { csv, orderColumns: columns, plainForm: form } = globalThis.bench;
      const { orders } = JSON.parse(file);
      const headings = Object.fromEntries(columns.map(({ id }) => [id, id]));
      return Array.from({ length: rounds }, () => {
        const begin = performance.now();
        new Blob([...csv(orders, { columns, headings, form })]);
        return performance.now() - begin;
      });
    },
    casebookFile(count),
    rounds,
  );
  await page.close();
  return { what: '10,000 orders to CSV, writing alone', seen: times, unit: 'ms', limit: 300 };
};

/** @type {import('../figures.mjs').Measure} */
export const measure = ({ port, extension }) =>
  using(port, { ours: extension }, async ({ ours }) => {
    const loaded = await load(ours);
    /** @type {import('../figures.mjs').Row[]} */
    const rows = [
      { what: '10,000 orders loaded from JSON', seen: [loaded.time], unit: 'ms', memory: loaded.memory },
    ];
    rows.push(await writing(ours));
    const page = await openRoom(ours, 'orders');
    const cdp = await page.createCDPSession();
    await cdp.send('Browser.setDownloadBehavior', { behavior: 'deny' });
    for (const { label, name, limit } of kinds) {
      const all = await repeat(rounds, () => exported(ours.browser, page, label));
      const seen = all.map(({ time }) => time);
      const memory = biggest(all.map((one) => one.memory));
      rows.push({ what: `10,000 orders to ${name}, press to file`, seen, unit: 'ms', limit, memory });
    }
    return rows;
  });

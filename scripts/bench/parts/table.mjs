import { using } from '../browsers.mjs';
import { giveFile, openRoom, timed } from '../casebook.mjs';
import { repeat } from '../figures.mjs';
import { casebookFile } from '../madeUp.mjs';
import { peakOf } from '../memory.mjs';
import { longestTask } from '../trace.mjs';

/**
 * Scrolls from the first row to the last, a window's height or so a frame; ms between frames, longest first.
 * @param {import('puppeteer-core').Page} page
 * @param {number} step
 */
const scroll = (page, step) =>
  page.evaluate(async (step) => {
    scrollTo(0, 0);
    const frame = () => new Promise((done) => requestAnimationFrame(done));
    await frame();
    await frame();
    const gaps = [];
    let last = performance.now();
    for (let at = 0; at < document.documentElement.scrollHeight - innerHeight; at += step) {
      scrollTo(0, at);
      const now = await frame();
      gaps.push(now - last);
      last = now;
    }
    return gaps.slice(1).sort((a, b) => b - a);
  }, step);

/**
 * From one letter in the search until its rows are drawn.
 * @param {import('puppeteer-core').Page} page
 * @param {string} letter
 */
const search = (page, letter) =>
  page.evaluate(async (letter) => {
    const field = /** @type {HTMLInputElement} */ (document.querySelector('input[type=search]'));
    field.value = letter;
    const begin = performance.now();
    field.dispatchEvent(new Event('input', { bubbles: true }));
    await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
    return performance.now() - begin;
  }, letter);

/** @param {import('../browsers.mjs').Opened} ours */
const open = async (ours) => {
  const begin = performance.now();
  const page = await openRoom(ours, 'orders');
  await page.waitForSelector('tbody .row');
  const time = performance.now() - begin;
  await page.close();
  return time;
};

/** @type {import('../figures.mjs').Measure} */
export const measure = ({ port, extension }) =>
  using(port, { ours: extension }, async ({ ours }) => {
    const first = await openRoom(ours);
    /** @type {() => void} */
    let clear = () => undefined;
    const start = async () => {
      clear = await giveFile(first, 'casebook.json', casebookFile(10_000));
    };
    await timed(first, { from: 'change', to: 'Loaded.', start });
    clear();
    await first.close();
    const opens = await repeat(5, () => open(ours));
    const page = await openRoom(ours, 'orders');
    await page.waitForSelector('tbody .row');
    const peak = await peakOf(ours.browser, { ofExtension: true });
    const fast = await repeat(2, () => scroll(page, 700));
    const slow = await repeat(1, () => scroll(page, 350));
    const memory = peak();
    const tasks = await repeat(2, () => longestTask(page, () => scroll(page, 700)));
    const letters = await repeat(6, (round) => search(page, 'lamp 12'.slice(0, round + 1)));
    const longest = [...fast, ...slow].map(([most = Number.NaN]) => most);
    return [
      { what: 'casebook, 10,000 orders, open to table', seen: opens, unit: 'ms' },
      { what: 'table scrolled through 10,000, longest frame', seen: longest, unit: 'ms', limit: 50, memory },
      { what: 'the same, longest task in processor time', seen: tasks, unit: 'ms', limit: 50 },
      { what: 'table of 10,000, a letter in the search', seen: letters, unit: 'ms' },
    ];
  });

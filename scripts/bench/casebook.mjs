import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { peakOf } from './memory.mjs';

/** @import { Browser, Page } from 'puppeteer-core' */
/** @typedef {{ from: 'click' | 'change', to: string, start: () => Promise<unknown> }} Timed */

/**
 * Opens a room of the casebook in a new tab.
 * @param {import('./browsers.mjs').Opened} opened
 * @param {string} [room]
 */
export const openRoom = async ({ browser, id }, room = '') => {
  const page = await browser.newPage();
  await page.goto(`chrome-extension://${id}/casebook.html#${room}`);
  await page.waitForSelector('h1');
  return page;
};

/** Presses the button with these words as a script does. @param {Page} page @param {string} words */
const press = (page, words) =>
  page.evaluate((words) => {
    const all = [.../** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll('button, .kind'))];
    const one = all.find(
      (it) => it.textContent.trim() === words || it.querySelector('b')?.textContent === words,
    );
    if (!one) throw new Error(`There is no “${words}”.`);
    one.click();
  }, words);

/** Presses one after the other, waiting for each to be there. @param {Page} page @param {string[]} words */
export const pressAll = async (page, ...words) => {
  for (const one of words) {
    const isThere = (/** @type {string} */ one) => document.body.textContent.includes(one);
    await page.waitForFunction(isThere, { polling: 20 }, one);
    await press(page, one);
  }
};

/**
 * Times what a page does, by its own clock: from the event that starts it until its words are there.
 * @param {Page} page
 * @param {Timed} what
 * @returns {Promise<{ time: number, longest: number }>} ms; `longest`: the longest task of the page meanwhile
 */
export const timed = async (page, { from, to, start }) => {
  await page.evaluate(
    (from, to) => {
      globalThis.timed = new Promise((done) => {
        let begin = 0;
        let longest = 0;
        const tasks = new PerformanceObserver((list) => {
          for (const { duration } of list.getEntries()) longest = Math.max(longest, duration);
        });
        const start = () => {
          begin = performance.now();
          tasks.observe({ type: 'longtask' });
        };
        addEventListener(from, start, { capture: true, once: true });
        new MutationObserver((_, observer) => {
          if (begin === 0 || !document.body.textContent.includes(to)) return;
          observer.disconnect();
          const time = performance.now() - begin;
          setTimeout(() => done({ time, longest }), 100);
        }).observe(document, { subtree: true, childList: true, characterData: true });
      });
    },
    from,
    to,
  );
  await start();
  return page.evaluate(() => globalThis.timed);
};

/**
 * Like `timed`, with the peak memory of the page and its workers.
 * @param {Browser} browser
 * @param {Page} page
 * @param {Timed} what
 */
export const timedWithMemory = async (browser, page, what) => {
  const cdp = await page.createCDPSession();
  await cdp.send('HeapProfiler.collectGarbage');
  await cdp.detach();
  const peak = await peakOf(browser, { ofExtension: true });
  const figures = await timed(page, what);
  return { ...figures, memory: peak() };
};

/**
 * Gives a file to the page's field.
 * @param {Page} page
 * @param {string} name
 * @param {string | Uint8Array} content
 * @returns {Promise<() => void>} removes it
 */
export const giveFile = async (page, name, content) => {
  const folder = mkdtempSync(path.join(tmpdir(), 'leavewell-bench-'));
  const file = path.join(folder, name);
  writeFileSync(file, content);
  // On the start of the casebook it stands behind this line.
  await page.evaluate(() => {
    const lines = /** @type {NodeListOf<HTMLElement>} */ (
      document.querySelectorAll('.disclosure > button[aria-expanded=false]')
    );
    [...lines].find(({ textContent }) => textContent.includes('Storage and accounts'))?.click();
  });
  const field = await page.waitForSelector('input[type=file]');
  await /** @type {import('puppeteer-core').ElementHandle<HTMLInputElement> | null} */ (field)?.uploadFile(
    file,
  );
  return () => rmSync(folder, { recursive: true, force: true });
};

import { pause } from './figures.mjs';
import { workedMost } from './memory.mjs';

/**
 * @typedef {object} PageCost what one load of a page took, extension included
 * @property {number} task ms of processor time of its main thread
 * @property {number} script ms of it in JavaScript
 * @property {number} heap kB of JavaScript memory after a collection, all worlds of the page together
 * @property {number} tab MB that the tab's process shares with no other; NaN where the system does not tell
 */

const settle = 1_500;

/**
 * @param {import('puppeteer-core').CDPSession} cdp
 * @returns {Promise<Record<string, number>>} by the browser's own names
 */
const metricsOf = async (cdp) => {
  const { metrics } = await cdp.send('Performance.getMetrics');
  return Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
};

/**
 * Loads a page in a new tab, waits until it is quiet, and reads the browser's own counters.
 * @param {import('puppeteer-core').Browser} browser
 * @param {string} address
 * @returns {Promise<PageCost>}
 */
export async function pageCost(browser, address) {
  const page = await browser.newPage();
  const cdp = await page.createCDPSession();
  await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
  const privateMb = await workedMost(browser);
  const before = await metricsOf(cdp);
  await page.goto(address, { waitUntil: 'load' });
  await pause(settle);
  const after = await metricsOf(cdp);
  // A page of another origin gets a process of its own, whose counters begin at nothing.
  const isSame = (after.TaskDuration ?? 0) >= (before.TaskDuration ?? 0);
  const ms = (/** @type {string} */ name) =>
    1000 * ((after[name] ?? Number.NaN) - (isSame ? (before[name] ?? 0) : 0));
  await cdp.send('HeapProfiler.enable');
  await cdp.send('HeapProfiler.collectGarbage');
  await cdp.send('HeapProfiler.collectGarbage');
  const { usedSize } = await cdp.send('Runtime.getHeapUsage');
  const cost = {
    task: ms('TaskDuration'),
    script: ms('ScriptDuration'),
    heap: usedSize / 1024,
    tab: await privateMb(),
  };
  await page.close();
  return cost;
}

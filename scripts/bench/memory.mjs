import { readdirSync, readFileSync, writeFileSync } from 'node:fs';

/**
 * @typedef {object} Peak MB of one process of the browser, as the system counts them
 * @property {number} peak the most it ever held meanwhile
 * @property {number} added what of it came while the work was done
 */

const read = (/** @type {string} */ file) => {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
};
const mb = (/** @type {number} */ pid, /** @type {string} */ name) =>
  Number(read(`/proc/${pid}/status`).match(new RegExp(`^${name}:\\s*(\\d+) kB`, 'm'))?.[1] ?? 0) / 1024;

/**
 * The renderers of a browser: those of extensions, or those of pages.
 * @param {import('puppeteer-core').Browser} browser
 * @param {boolean} ofExtension
 */
const renderers = async (browser, ofExtension) => {
  const cdp = await browser.target().createCDPSession();
  const { processInfo } = await cdp.send('SystemInfo.getProcessInfo');
  await cdp.detach();
  return processInfo
    .filter(({ id, type }) => type === 'renderer' && read(`/proc/${id}/cmdline`) !== '')
    .filter(({ id }) => read(`/proc/${id}/cmdline`).includes('--extension-process') === ofExtension);
};

/**
 * Notes how much every page's process has worked. The function that comes back gives the MB that the one which worked
 * most since then shares with no other process: a tab that was loaded meanwhile. NaN where the system does not tell.
 * @param {import('puppeteer-core').Browser} browser
 * @returns {Promise<() => Promise<number>>}
 */
export async function workedMost(browser) {
  const before = new Map((await renderers(browser, false)).map(({ id, cpuTime }) => [id, cpuTime]));
  return async () => {
    const worked = (/** @type {{ id: number, cpuTime: number }} */ { id, cpuTime }) =>
      cpuTime - (before.get(id) ?? 0);
    const [most] = (await renderers(browser, false)).sort((a, b) => worked(b) - worked(a));
    const pages = read(`/proc/${most?.id}/smaps_rollup`);
    const kb = [...pages.matchAll(/^Private_(?:Clean|Dirty):\s+(\d+) kB/gm)].map(([, size]) => Number(size));
    return kb.length === 0 ? Number.NaN : kb.reduce((a, b) => a + b) / 1024;
  };
}

/**
 * Starts watching the biggest renderer. The function that comes back gives its peak since then; nothing where the
 * system does not tell (only Linux does). Workers live in the process of their page.
 * @param {import('puppeteer-core').Browser} browser
 * @param {{ ofExtension: boolean }} which
 * @returns {Promise<() => Peak | undefined>}
 */
export async function peakOf(browser, { ofExtension }) {
  if (!readdirSync('/').includes('proc')) return () => undefined;
  const pids = (await renderers(browser, ofExtension)).map(({ id }) => id);
  const [pid] = pids.sort((a, b) => mb(b, 'VmRSS') - mb(a, 'VmRSS'));
  if (pid === undefined) return () => undefined;
  const before = mb(pid, 'VmRSS');
  try {
    // Starts the system's own count of the peak anew.
    writeFileSync(`/proc/${pid}/clear_refs`, '5');
  } catch {
    return () => undefined;
  }
  return () => {
    const peak = mb(pid, 'VmHWM');
    return { peak, added: peak - before };
  };
}

/** The greatest of some peaks. @param {Array<Peak | undefined>} peaks */
export const biggest = (peaks) => peaks.filter((one) => one !== undefined).sort((a, b) => b.peak - a.peak)[0];

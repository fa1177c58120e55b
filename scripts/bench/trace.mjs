/**
 * @typedef {object} TraceEvent as Chromium writes it; times in millionths of a second
 * @property {string} name
 * @property {string} ph
 * @property {number} ts
 * @property {number} dur
 * @property {number} [tdur]
 * @property {number} pid
 * @property {number} tid
 * @property {{ data?: { url?: string } }} [args]
 */

/** @param {Uint8Array | undefined} trace @returns {TraceEvent[]} */
const eventsOf = (trace) => JSON.parse(new TextDecoder().decode(trace)).traceEvents;

/**
 * What our content scripts ran while `run` ran: ms of processor time of each call from outside, as the browser's own
 * trace has them. What ran inside another call of ours is part of that one.
 * @param {import('puppeteer-core').Page} page
 * @param {() => Promise<unknown>} run
 * @returns {Promise<number[]>}
 */
export async function ourCalls(page, run) {
  await page.tracing.start({ categories: ['-*', 'devtools.timeline'] });
  await run();
  const events = eventsOf(await page.tracing.stop());
  const isOurs = (/** @type {TraceEvent} */ { name, ph, args }) =>
    ph === 'X' &&
    ['FunctionCall', 'EvaluateScript'].includes(name) &&
    /^chrome-extension:.*contentScript/.test(args?.data?.url ?? '');
  let end = 0;
  return events
    .filter(isOurs)
    .sort((a, b) => a.ts - b.ts)
    .filter(({ ts, dur }) => {
      const isInside = ts < end;
      end = Math.max(end, ts + dur);
      return !isInside;
    })
    .map(({ tdur, dur }) => (tdur ?? dur) / 1000);
}

/**
 * The longest task of a page's main thread while `run` ran, ms of processor time: what a frame waits for, whatever else
 * the machine does.
 * @param {import('puppeteer-core').Page} page
 * @param {() => Promise<unknown>} run
 * @returns {Promise<number>}
 */
export async function longestTask(page, run) {
  const categories = ['-*', 'devtools.timeline', 'disabled-by-default-devtools.timeline'];
  await page.tracing.start({ categories });
  await run();
  const events = eventsOf(await page.tracing.stop());
  const threadOf = (/** @type {TraceEvent} */ { pid, tid }) => `${pid} ${tid}`;
  const isOurs = (/** @type {TraceEvent} */ { name, args }) =>
    name === 'FunctionCall' && args?.data?.url?.startsWith('chrome-extension:');
  const threads = new Set(events.filter(isOurs).map(threadOf));
  // The task that runs as the trace ends has a beginning only, and no duration.
  const isTask = (/** @type {TraceEvent} */ { name, ph }) => name === 'RunTask' && ph === 'X';
  const tasks = events.filter((one) => isTask(one) && threads.has(threadOf(one)));
  if (tasks.length === 0) throw new Error('The trace holds no task of the page.');
  return Math.max(...tasks.map(({ tdur, dur }) => (tdur ?? dur) / 1000));
}

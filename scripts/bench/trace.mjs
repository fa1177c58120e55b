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
  const trace = JSON.parse(new TextDecoder().decode(await page.tracing.stop()));
  const isOurs = ({ name, ph, args }) =>
    ph === 'X' &&
    ['FunctionCall', 'EvaluateScript'].includes(name) &&
    /^chrome-extension:.*content-scripts/.test(args?.data?.url ?? '');
  let end = 0;
  return trace.traceEvents
    .filter(isOurs)
    .sort((a, b) => a.ts - b.ts)
    .filter(({ ts, dur }) => {
      const isInside = ts < end;
      end = Math.max(end, ts + dur);
      return !isInside;
    })
    .map(({ tdur, dur }) => (tdur ?? dur) / 1000);
}

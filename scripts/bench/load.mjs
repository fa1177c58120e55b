import { median, open } from './browsers.mjs';

const address = 'https://www.aliexpress.com/p/order/index.html?practice=many';
const rounds = 9;

/** Main-thread time (ms of processor time) until the page has been loaded for 700 ms, and layout shift. */
async function once(browser) {
  const page = await browser.newPage();
  const cdp = await page.createCDPSession();
  await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
  await page.goto(address, { waitUntil: 'load' });
  await new Promise((done) => setTimeout(done, 700));
  const { metrics } = await cdp.send('Performance.getMetrics');
  const shift = await page.evaluate(
    () =>
      new Promise((done) => {
        let sum = 0;
        new PerformanceObserver((list) => {
          for (const one of list.getEntries()) sum += one.value;
        }).observe({ type: 'layout-shift', buffered: true });
        requestAnimationFrame(() => done(sum));
      }),
  );
  await page.close();
  return { task: (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000, shift };
}

/** The order page, bare, bare again (the noise) and with the extension, in turns. */
export const measure = async ({ port, extension }) => {
  const bare = await open(port);
  const again = await open(port);
  const ours = await open(port, extension);
  const seen = { bare: [], again: [], ours: [] };
  const shifts = { bare: [], ours: [] };
  for (let round = 0; round < rounds; round++) {
    const [a, b, c] = [await once(bare.browser), await once(again.browser), await once(ours.browser)];
    seen.bare.push(a.task);
    seen.again.push(b.task);
    seen.ours.push(c.task);
    shifts.bare.push(a.shift);
    shifts.ours.push(c.shift);
  }
  await Promise.all([bare, again, ours].map(({ browser }) => browser.close()));
  return [
    {
      what: 'main thread at load, bare twice',
      without: median(seen.bare),
      with: median(seen.again),
      unit: 'ms',
    },
    { what: 'main thread at load', without: median(seen.bare), with: median(seen.ours), unit: 'ms' },
    { what: 'layout shift', without: median(shifts.bare), with: median(shifts.ours), unit: '' },
  ];
};

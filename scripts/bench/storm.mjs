import { median, open } from './browsers.mjs';

const address = 'https://www.aliexpress.com/p/order/index.html';
const rounds = 7;

/** 20,000 changes in 100 parts, one part a frame; the longest task seen meanwhile. */
async function once(browser) {
  const page = await browser.newPage();
  await page.goto(address, { waitUntil: 'load' });
  const cdp = await page.createCDPSession();
  await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
  const task = async () =>
    ((await cdp.send('Performance.getMetrics')).metrics.find(({ name }) => name === 'TaskDuration')?.value ??
      0) * 1000;
  const before = await task();
  const longest = await page.evaluate(async () => {
    let most = 0;
    const watch = new PerformanceObserver((list) => {
      for (const one of list.getEntries()) most = Math.max(most, one.duration);
    });
    watch.observe({ type: 'longtask' });
    const place = document.body.appendChild(document.createElement('div'));
    for (let part = 0; part < 100; part++) {
      for (let each = 0; each < 200; each++)
        place.append(Object.assign(document.createElement('i'), { textContent: each }));
      await new Promise((done) => requestAnimationFrame(done));
    }
    await new Promise((done) => setTimeout(done, 300));
    return most;
  });
  const spent = (await task()) - before;
  await page.close();
  return { spent, longest };
}

export const measure = async ({ port, extension }) => {
  const bare = await open(port);
  const ours = await open(port, extension);
  const seen = { bare: [], ours: [] };
  for (let round = 0; round < rounds; round++) {
    seen.bare.push(await once(bare.browser));
    seen.ours.push(await once(ours.browser));
  }
  await Promise.all([bare.browser.close(), ours.browser.close()]);
  const of = (rows, name) => median(rows.map((one) => one[name]));
  return [
    {
      what: '20,000 changes, main thread',
      without: of(seen.bare, 'spent'),
      with: of(seen.ours, 'spent'),
      unit: 'ms',
    },
    {
      what: '20,000 changes, longest task',
      without: of(seen.bare, 'longest'),
      with: of(seen.ours, 'longest'),
      unit: 'ms',
      limit: 50,
    },
  ];
};

/**
 * Starts counting a page's main-thread time. The function that comes back gives ms of processor time since then.
 * @param {import('puppeteer-core').Page} page
 */
export async function spentOf(page) {
  const cdp = await page.createCDPSession();
  await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
  const now = async () => {
    const { metrics } = await cdp.send('Performance.getMetrics');
    return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000;
  };
  const before = await now();
  return async () => (await now()) - before;
}

import { median, open } from './browsers.mjs';

const rounds = 9;

/** From opening the popup's page until its verdict can be read. */
export const measure = async ({ port, extension }) => {
  const { browser, id } = await open(port, extension);
  const times = [];
  for (let round = 0; round < rounds; round++) {
    const page = await browser.newPage();
    const start = performance.now();
    await page.goto(`chrome-extension://${id}/popup.html`);
    await page.waitForSelector('h1, h2');
    times.push(performance.now() - start);
    await page.close();
  }
  await browser.close();
  return [{ what: 'popup, open to readable', with: median(times), unit: 'ms', limit: 150 }];
};

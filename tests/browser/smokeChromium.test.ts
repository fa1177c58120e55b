import { expect, test } from 'vitest';
import { chromium, inChromium, site } from './practice';

const orders = 'https://www.aliexpress.com/p/order/index.html';
inChromium();

test('Chromium loads the extension and its background runs', async () => {
  const name = await chromium.swEval<string>('chrome.runtime.getManifest().name');
  expect(name).toContain('Leavewell');
});

test('the practice site answers Chromium at the real address', async () => {
  site.forget();
  const page = await chromium.open(orders);
  expect(page.url()).toBe(orders);
  expect(site.requests).toContainEqual({
    host: 'www.aliexpress.com',
    path: '/p/order/index.html',
    method: 'GET',
  });
  await page.close();
});

test('Chromium reaches no other host', async () => {
  await expect(chromium.open('https://www.wikipedia.org/')).rejects.toThrow('ERR_NAME_NOT_RESOLVED');
});

test('a click on the toolbar icon opens the popup', async () => {
  const page = await chromium.open(orders);
  const popup = await chromium.openPopup(page);
  await expect.poll(() => popup.text()).not.toBe('');
  await popup.close();
  await page.close();
});

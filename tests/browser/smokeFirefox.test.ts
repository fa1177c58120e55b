import { expect, test } from 'vitest';
import { firefox, inFirefox, site } from './practice';

const orders = 'https://www.aliexpress.com/p/order/index.html';
inFirefox();

test('Firefox loads the extension and its pages open', async () => {
  const options = await firefox.openExtensionPage('options.html');
  expect(await options.evaluate('browser.runtime.id')).toBe('leavewell@leavewell.example');
  await options.close();
});

test('the practice site answers Firefox at the real address', async () => {
  site.forget();
  const page = await firefox.open(orders);
  expect(page.url()).toBe(orders);
  expect(site.requests).toContainEqual({
    host: 'www.aliexpress.com',
    path: '/p/order/index.html',
    method: 'GET',
  });
  await page.close();
});

test('Firefox reaches no other host', async () => {
  await expect(firefox.open('https://www.wikipedia.org/')).rejects.toThrow('PROXY');
  expect(firefox.refused).toContain('connect www.wikipedia.org:443');
});

test('a click on the toolbar icon opens the popup in Firefox', async () => {
  const { address, width } = await firefox.openPopup();
  expect(address).toContain('/popup.html');
  expect(width).toBeGreaterThan(24);
});

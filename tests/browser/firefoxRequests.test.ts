import { expect, test, vi } from 'vitest';
import { cardsIn } from './firefoxCards';
import { firefox, inFirefox, site } from './practice';
import { until } from './until';

vi.setConfig({ testTimeout: 120_000 });

const opened = [
  'https://www.aliexpress.com/p/order/index.html',
  'https://www.aliexpress.com/p/wallet-ui/index.html',
  'https://m.aliexpress.com/p/refund-dispute/list.html',
  'https://privacy.aliexpress.com/home#/request/delete',
  // A page that we keep away from.
  'https://www.aliexpress.com/item/1005000000001000.html',
];

inFirefox();

test('in Firefox, every page of ours and those of the site ask nobody for anything more', async () => {
  const casebook = await firefox.openExtensionPage('casebook.html');
  const rooms = () =>
    casebook.evaluate<string[]>(
      `[...document.querySelectorAll('#side-nav a')].map((one) => one.getAttribute('href'))`,
    );
  await until(async () => (await rooms()).length > 8, 'the rooms of the casebook');
  const ours = ['welcome.html', 'options.html', ...(await rooms()).map((room) => `casebook.html${room}`)];
  await casebook.close();
  for (const file of ours) {
    const page = await firefox.openExtensionPage(file);
    await until(() => page.evaluate<boolean>('document.body.innerText.trim() !== ""'), `words in ${file}`);
    await page.close();
  }
  for (const address of opened) {
    const page = await firefox.open(address);
    if (!address.includes('/item/'))
      await until(async () => (await cardsIn(firefox, address)) !== '', `hints at ${address}`, 20_000);
    await page.close();
  }
  // The browser asks for icons when it likes.
  const asked = site.requests
    .filter(({ path }) => path !== '/favicon.ico')
    .map(({ method, host, path }) => `${method} https://${host}${path}`);
  expect([...asked].sort()).toEqual(opened.map((address) => `GET ${address.split('#')[0]}`).sort());
  // What else was tried is the browser's own service for its settings, and none of it was answered.
  const others = firefox.refused.filter(
    (one) => !/^connect [\w.-]+\.(?:mozilla\.(?:com|net|org)|firefox\.com):443$/.test(one),
  );
  expect(others).toEqual([]);
});

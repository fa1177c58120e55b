// Takes the pictures in docs/pictures from the built extension on the practice site. Use: npm run pictures
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { startPracticeSite } from '../tests/site/server.mjs';
import { findBrowsers } from './browsers/findBrowsers.mjs';
import { memoryAt, savedOrders } from './pictures/madeUp.mjs';
import { root } from './setup/runCommand.mjs';
import { openChromium } from './start/chromium.mjs';

const folder = path.join(root, 'docs', 'pictures');
mkdirSync(folder, { recursive: true });
const wide = { width: 1280, height: 800 };
const popup = { width: 380, height: 600, deviceScaleFactor: 2 };
const orders = 'https://www.aliexpress.com/p/order/index.html';
const deletion = 'https://privacy.aliexpress.com/home#/request/delete';

const site = await startPracticeSite();
const extension = path.join(root, '.output', 'chrome-mv3');
const opened = await openChromium({
  path: findBrowsers().chromium.path,
  extension,
  port: site.port,
  headless: true,
});
const { browser } = opened;
const id = [...(await browser.extensions()).keys()][0];

/** Late parts of pages and the card's own start; a picture needs no finer measure. */
const calm = (ms = 1500) => new Promise((done) => setTimeout(done, ms));
const ours = async (file) => {
  const page = await browser.newPage();
  await page.goto(`chrome-extension://${id}/${file}`, { waitUntil: 'networkidle0' });
  return page;
};
const asked = async (run, ...values) => {
  const page = await ours('options.html');
  await page.evaluate(run, ...values);
  await page.close();
};
const remember = (language, appearance) =>
  asked((memory) => chrome.storage.local.set(memory), memoryAt(Date.now(), language, appearance));
const shoot = async (name, file, view) => {
  const page = await ours(file);
  await page.setViewport(view);
  await calm(500);
  await page.screenshot({ path: path.join(folder, `${name}.png`) });
  await page.close();
};
const shootSite = async (name, address, wait) => {
  const page = await browser.newPage();
  await page.setViewport(wide);
  await page.goto(address);
  await calm(wait);
  await page.screenshot({ path: path.join(folder, `${name}.png`) });
  await page.close();
};

await remember('en', 'light');
await asked((message) => chrome.runtime.sendMessage(message), savedOrders);
await shoot('popup', 'popup.html', popup);
await shootSite('orders', orders, 3000);
await shootSite('delete', deletion, 3000);
for (const room of ['overview', 'orders', 'guides', 'messages', 'calendar', 'proof', 'checklist', 'goodbye'])
  await shoot(`casebook-${room}`, `casebook.html#${room}`, wide);
await shoot('welcome', 'welcome.html', wide);
await shoot('options', 'options.html', wide);
await remember('en', 'dark');
await shoot('popup-dark', 'popup.html', popup);
await shootSite('orders-dark', orders, 3000);
await shoot('casebook-orders-dark', 'casebook.html#orders', wide);
await remember('ar', 'light');
await calm();
await shoot('popup-ar', 'popup.html', popup);
await shootSite('orders-ar', `${orders}?practice=ar`, 3000);
await shoot('casebook-orders-ar', 'casebook.html#orders', wide);
await opened.close();
await site.close();

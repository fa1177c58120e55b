import type { Page } from 'playwright-core';
import { expect, test, vi } from 'vitest';
import { cards, clickInCards, untilPressable } from './cards';
import { chromium, inChromium } from './practice';
import { until } from './until';

vi.setConfig({ testTimeout: 90_000 });

const www = 'https://www.aliexpress.com';
inChromium();

let page: Page;

const shows = (text: string) =>
  until(async () => (await cards(page)).includes(text), `“${text}” in the cards`, 30_000);
const press = async (words: string, text: string) => {
  const pressed = async () => {
    if ((await cards(page)).includes(text)) return true;
    await untilPressable(page);
    await clickInCards(page, words).catch(() => undefined);
    await untilPressable(page);
    return (await cards(page)).includes(text);
  };
  await until(pressed, `“${text}” after pressing “${words}”`, 30_000);
};

/** Of each tab, how many orders the casebook says were read there. */
const scans = `new Promise((done, failed) => {
  const asked = indexedDB.open('leavewell-casebook');
  asked.onerror = failed;
  asked.onsuccess = () => {
    const all = asked.result.transaction('visits').objectStore('visits').getAll();
    all.onsuccess = () => {
      asked.result.close();
      done(all.result.map((one) => [one.tabCode, one.orders.length]));
    };
  };
})`;

test('another tab of the list stops the loading, and the casebook books each list by itself', async () => {
  page = await chromium.open(`${www}/p/order/index.html`);
  await page.waitForSelector('.order-item');
  await press('Save all orders', 'Yes, load the rest');
  await press('Yes, load the rest', 'Pause');
  await page.locator('[data-practice-tab=processing]').click();
  await shows('Another tab or period');
  await page.waitForSelector('.order-item');
  const shown = await page.locator('.order-item').count();
  await press('Stop', 'Download');
  expect(await page.locator('.order-item').count()).toBe(shown);
  await page.close();
  page = await chromium.openExtensionPage('casebook.html#orders');
  const booked = async () => Object.fromEntries(await page.evaluate<[string, number][]>(scans));
  await until(
    async () => (await booked()).processing === shown,
    'the orders of the tab that was chosen',
    20_000,
  );
  expect((await booked()).all).toBeGreaterThanOrEqual(10);
  await page.close();
});

test('after a move inside the app, the list can be saved without loading the page again', async () => {
  page = await chromium.open(`${www}/p/account/index.html`);
  await until(() => cards(page), 'cards');
  await page.evaluate("history.pushState(null, '', '/p/order/index.html')");
  await shows('Save all orders');
});

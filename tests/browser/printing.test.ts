import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import type { Order } from '../../content/orders/model/order';
import { casebookFile } from '../../scripts/bench/madeUp.mjs';
import { chromium, inChromium } from './practice';

const file = casebookFile(300);
const { orders } = JSON.parse(file) as { orders: Order[] };
const bought = orders.filter(({ status }) => !['canceled', 'toPay'].includes(status.kind));
inChromium();

let page: Page;

beforeAll(async () => {
  page = await chromium.openExtensionPage('casebook.html');
  await page.getByRole('button', { name: 'Storage and accounts' }).click();
  await page.locator('input[type=file]').setInputFiles({
    name: 'casebook.json',
    mimeType: 'application/json',
    buffer: Buffer.from(file),
  });
  await page.getByText('Loaded.').waitFor();
});

/** Prints the page; how many orders were in it when the browser took its picture. */
const print = async () => {
  await page.evaluate(() => {
    const note = () => {
      const links = document.querySelectorAll('tbody .row .number, tbody .row .what > a');
      const ids = [...links].map((one) => one.closest('a')?.getAttribute('href'));
      document.body.dataset.printed = String(new Set(ids).size);
    };
    addEventListener('beforeprint', note, { once: true });
  });
  await page.pdf({ format: 'A4' });
  return page.evaluate(() => Number(document.body.dataset.printed));
};

test.each([
  ['orders', orders.length],
  ['orders/receipts', orders.length],
  ['orders/warranty', bought.length],
])('no order is missing from paper in %s', async (route, all) => {
  await page.goto(`chrome-extension://${chromium.id}/casebook.html#${route}`);
  const rows = page.locator('tbody .row');
  await rows.first().waitFor();
  const inSight = await rows.count();
  expect(inSight).toBeLessThan(all / 2);
  expect(await print()).toBe(all);
  await expect.poll(() => rows.count()).toBe(inSight);
});

test('on paper the list is as long as its rows, and none is cut at the end of a sheet', async () => {
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  const seen = await page.evaluate(() =>
    [...document.querySelectorAll('tbody')].map((list) => {
      const heights = [...list.querySelectorAll('.row')].map((row) => row.getBoundingClientRect().height);
      const row = getComputedStyle(list.querySelector('.row') as Element);
      list.style.height = '1px';
      const height = list.getBoundingClientRect().height;
      return { spare: Math.round(height - heights.reduce((a, b) => a + b)), cut: row.breakInside };
    }),
  );
  expect(seen.length).toBeGreaterThan(0);
  for (const one of seen) expect(one).toEqual({ spare: 0, cut: 'avoid' });
  await page.emulateMedia({ media: null });
});

import type { Page } from 'playwright-core';
import { expect, test, vi } from 'vitest';
import { cards, clickInCards, untilPressable } from './cards';
import { hurry } from './hurry';
import { chromium, inChromium } from './practice';
import { until } from './until';

const list = 'https://www.aliexpress.com/p/order/index.html';
/** Source: one true answer, section 7. */
const atMost = { presses: 6, loads: 1 };

vi.setConfig({ testTimeout: 120_000 });

inChromium();

test('from a fresh install, all orders are in a spreadsheet after at most six presses and one load', async () => {
  let presses = 0;
  let loads = 0;
  const page: Page = await chromium.open(list);
  page.on('framenavigated', (frame) => {
    if (frame === page.mainFrame()) loads += 1;
  });
  loads += 1;
  await page.waitForSelector('.order-item');
  const shows = (text: string) =>
    until(async () => (await cards(page)).includes(text), `“${text}” in the panel`, 40_000);
  const press = async (words: string) => {
    await shows(words);
    await untilPressable(page);
    presses += 1;
    await clickInCards(page, words);
  };

  await shows('last 2 years');
  presses += 1;
  await page.locator('[data-practice-time]').selectOption({ label: 'last 2 years' });
  await until(async () => (await page.locator('.order-item').count()) === 10, 'the list of that period');
  await press('Save all orders');
  await shows('Yes, load the rest');
  await hurry(page);
  await press('Yes, load the rest');
  await shows('34 orders saved');
  await shows('The whole list of');

  const opened = chromium.context.waitForEvent('page');
  await press('Download');
  const casebook = await opened;
  const made = casebook.getByRole('button', { name: 'Make the file' });
  await made.waitFor();
  presses += 1;
  const [file] = await Promise.all([casebook.waitForEvent('download'), made.click()]);
  expect(file.suggestedFilename()).toMatch(/\.xlsx$/);
  expect(presses).toBeLessThanOrEqual(atMost.presses);
  expect(loads).toBeLessThanOrEqual(atMost.loads);
});

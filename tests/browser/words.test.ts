import type { Page } from 'playwright-core';
import { afterAll, expect, test, vi } from 'vitest';
import { english } from '../../scripts/locales/files';
import { cards, untilPressable } from './cards';
import { chromium, inChromium } from './practice';
import { until } from './until';
import { countWords, panelWords, readText } from './words';

vi.setConfig({ testTimeout: 90_000 });
inChromium();

/** What each screen may ask a person to read, counted over the built extension; `npm run words` prints the table. */
const limits = {
  'popup, first screen': 60,
  'order page, panel at rest': 45,
  'delete page, panel': 55,
  'casebook, start': 130,
  'a guide step': 60,
  settings: 180,
  'printed checklist': 900,
  'all English texts': 12_000,
} as const;
const figures: Record<string, { words: number; limit: number }> = {};

const holds = (screen: keyof typeof limits, words: number) => {
  figures[screen] = { words, limit: limits[screen] };
  expect(words, screen).toBeGreaterThan(5);
  expect(words, screen).toBeLessThanOrEqual(limits[screen]);
};
const own = async (file: string): Promise<Page> => {
  const page = await chromium.openExtensionPage(file);
  await page.waitForSelector('h1');
  return page;
};
const panelOn = async (address: string): Promise<number> => {
  const page = await chromium.open(address);
  await until(async () => (await cards(page)) !== '', `a panel on ${address}`, 30_000);
  await untilPressable(page);
  const words = await panelWords(page);
  await page.close();
  return words;
};

afterAll(() => {
  if (process.env.npm_lifecycle_event === 'words') console.table(figures);
});

test('the popup’s first screen', async () => {
  const page = await chromium.open('https://www.aliexpress.com/p/order/index.html');
  await until(async () => (await cards(page)) !== '', 'a panel', 30_000);
  const popup = await chromium.openPopup(page);
  holds('popup, first screen', countWords(await popup.evaluate<string>(`(${readText})()`)));
  await popup.close();
  await page.close();
});

test('the panel of the order list, at rest', async () => {
  holds('order page, panel at rest', await panelOn('https://www.aliexpress.com/p/order/index.html'));
});

test('the panel of the delete page', async () => {
  holds('delete page, panel', await panelOn('https://privacy.aliexpress.com/home#/request/delete'));
});

test('the start of the casebook', async () => {
  const page = await own('casebook.html');
  holds('casebook, start', countWords(await page.locator('main').evaluate(readText)));
  await page.close();
});

test('the longest first step of a guide', async () => {
  const page = await own('casebook.html#guides/companion');
  const words: number[] = [];
  for (const guide of [
    'companion',
    'optionHidden',
    'sliderStuck',
    'refused',
    'pause',
    'afterwards',
    'lures',
  ]) {
    await page.goto(`chrome-extension://${chromium.id}/casebook.html#guides/${guide}`);
    const step = page.locator('section.guide');
    await step.waitFor();
    words.push(countWords(await step.innerText()));
  }
  holds('a guide step', Math.max(...words));
  await page.close();
});

test('the settings', async () => {
  const page = await own('options.html');
  holds('settings', countWords(await page.locator('main').evaluate(readText)));
  await page.close();
});

test('the checklist on paper', async () => {
  const page = await own('casebook.html#checklist');
  await page.emulateMedia({ media: 'print' });
  holds('printed checklist', countWords(await page.evaluate(readText)));
  await page.close();
});

test('all English texts together', () => {
  const plain = Object.values(english()).map((text) => text.replace(/<[^>]+>/g, ' '));
  const words = plain.reduce(
    (sum, text) => sum + countWords(text.replace(/\{\w+, (?:plural|select),|\{\w+\}|[{}#]/g, ' ')),
    0,
  );
  holds('all English texts', words);
});

import type { Page } from 'playwright-core';
import { afterAll, expect, test, vi } from 'vitest';
import { english } from '../../scripts/locales/files';
import { parseMessage } from '../../scripts/locales/messageArguments';
import { cards, untilPressable } from './cards';
import { chromium, inChromium } from './practice';
import { until } from './until';
import { countWords, panelText, readText, spokenIn } from './words';

vi.setConfig({ testTimeout: 90_000 });
inChromium();

/**
 * How many words each screen asks a person to read, counted over the built extension: the aim, and what it may not grow
 * above until the aim is reached. `npm run words` prints the table.
 */
const limits = {
  'popup, first screen': { aim: 60, most: 60 },
  'order page, panel at rest': { aim: 45, most: 45 },
  'delete page, panel': { aim: 55, most: 55 },
  'casebook, start': { aim: 130, most: 120 },
  'a guide step': { aim: 60, most: 60 },
  settings: { aim: 180, most: 160 },
  'printed checklist': { aim: 900, most: 830 },
  'all English texts': { aim: 12_000, most: 13_310 },
} as const;
const figures: Record<string, { words: number; aim: number }> = {};

const holds = (screen: keyof typeof limits, text: string) => {
  const { aim, most } = limits[screen];
  const words = countWords(text);
  figures[screen] = { words, aim };
  expect(words, screen).toBeGreaterThan(5);
  expect(words, `${screen}: ${text.slice(0, 2_000)}`).toBeLessThanOrEqual(most);
};
const own = async (file: string): Promise<Page> => {
  const page = await chromium.openExtensionPage(file);
  await page.waitForSelector('h1');
  return page;
};
const panelOn = async (address: string): Promise<string> => {
  const page = await chromium.open(address);
  await until(async () => (await cards(page)) !== '', `a panel on ${address}`, 30_000);
  await untilPressable(page);
  const text = await panelText(page);
  await page.close();
  return text;
};

afterAll(() => {
  if (process.env.npm_lifecycle_event === 'words') console.table(figures);
});

test('the popup’s first screen', async () => {
  const page = await chromium.open('https://www.aliexpress.com/p/order/index.html');
  await until(async () => (await cards(page)) !== '', 'a panel', 30_000);
  const popup = await chromium.openPopup(page);
  holds('popup, first screen', await popup.evaluate<string>(`(${readText})()`));
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
  holds('casebook, start', await page.locator('main').evaluate(readText));
  await page.close();
});

test('the longest first step of a guide', async () => {
  const page = await own('casebook.html#guides/companion');
  const steps: string[] = [];
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
    // biome-ignore lint/performance/useDomNodeTextContent: hidden text must not count, so rendering is what we ask for
    steps.push(await step.innerText());
  }
  holds('a guide step', steps.sort((a, b) => countWords(b) - countWords(a))[0] ?? '');
  await page.close();
});

test('the settings', async () => {
  const page = await own('options.html');
  holds('settings', await page.locator('main').evaluate(readText));
  await page.close();
});

test('the checklist on paper', async () => {
  const page = await own('casebook.html#checklist');
  await page.emulateMedia({ media: 'print' });
  holds('printed checklist', await page.evaluate(readText));
  await page.close();
});

test('all English texts together', () => {
  const plain = Object.values(english()).map((text) => spokenIn(parseMessage(text)));
  holds('all English texts', plain.join('\n'));
});

import type { Page } from 'playwright-core';
import { afterEach, beforeEach } from 'vitest';
import { cards, untilPressable } from './cards';
import { isolated } from './isolated';
import { chromium, inChromium } from './practice';
import { until } from './until';

export const account = 'https://www.aliexpress.com/p/account/index.html';
export const deletion = 'https://privacy.aliexpress.com/home#/request/delete';
export const orders = 'https://www.aliexpress.com/p/order/index.html';
export const product = 'https://www.aliexpress.com/item/1005000000001000.html';

inChromium();

/** The page a test looks at, closed after it. */
export let page: Page;

/** What is kept under a key. */
export const memory = <T>(key: string) =>
  chromium.swEval<T>(`chrome.storage.local.get('${key}').then((all) => all['${key}']?.data)`);
/** Opens a page of the practice site, cards or not. */
export const openBare = async (address: string): Promise<Page> => {
  await page?.close();
  page = await chromium.open(address);
  return page;
};
/** Opens a page of the practice site and waits for its cards. */
export const open = async (address: string): Promise<void> => untilPressable(await openBare(address));
export const shows = (text: string) =>
  until(async () => (await cards(page)).includes(text), `“${text}” in the cards`);
export const lacks = (text: string) =>
  until(async () => !(await cards(page)).includes(text), `“${text}” to go`);
/** An expression about `root`, the closed root of the cards. */
export const inRoot = <T>(expression: string) =>
  isolated<T>(page, `((root) => ${expression})(leavewellRoot)`);

beforeEach(() =>
  chromium.swEval("chrome.storage.local.remove(['tasks', 'seen', 'dismissed', 'settings', 'errorLog'])"),
);
afterEach(() => page?.close());

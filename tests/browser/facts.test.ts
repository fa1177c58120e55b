import type { Page } from 'playwright-core';
import { beforeEach, expect, test, vi } from 'vitest';
import { chromium, inChromium } from './practice';

const orders = 'https://www.aliexpress.com/p/order/index.html';
const privacy = 'https://privacy.aliexpress.com/home';
/** The gate of the watcher: what is not there is believed after 15 seconds, or after 30 on a page that never rests. */
const settled = 40_000;
vi.setConfig({ testTimeout: 120_000 });

inChromium();

let page: Page;

beforeEach(async () => {
  await page?.close();
  await chromium.swEval('chrome.storage.local.remove("seen")');
});

/** What memory holds of a kind of page. */
const seen = async (kind: string): Promise<Record<string, unknown>> => {
  const all = await chromium.swEval<Record<string, { value: unknown }> | undefined>(
    `chrome.storage.local.get('seen').then(({ seen }) => seen?.data[${JSON.stringify(kind)}])`,
  );
  return Object.fromEntries(Object.entries(all ?? {}).map(([name, { value }]) => [name, value]));
};
const untilSeen = (kind: string, facts: Record<string, unknown>, timeout = 25_000) =>
  expect.poll(() => seen(kind), { timeout, interval: 100 }).toMatchObject(facts);

test('the printed figures of the orders page are kept, and follow its tabs', async () => {
  page = await chromium.open(orders);
  const figures = { toPay: 1, processing: 2, processed: 3 };
  await untilSeen('orderList', { tab: 'all', shown: 10, moreToLoad: true, signedIn: true, ...figures });
  await page.getByRole('tab', { name: 'Processed' }).click();
  await untilSeen('orderList', { tab: 'processed', shown: 3, ...figures });
});

test('a tab without a figure is called empty, and a button hidden, only after a wait', async () => {
  page = await chromium.open(`${orders}?practice=noCounts,nothingOpen&tab=unpaid`);
  const other = await chromium.open(`${privacy}?practice=hidden#/request/delete`);
  await other.getByRole('heading', { name: 'Delete My Account' }).waitFor();
  await untilSeen('orderList', { tab: 'toPay' });
  expect((await seen('orderList')).toPay).toBeUndefined();
  expect((await seen('deleteAccount')).button).toBeUndefined();
  await untilSeen('deleteAccount', { button: 'hidden' }, settled);
  await untilSeen('orderList', { toPay: 0, shown: 0, moreToLoad: false }, settled);
  expect((await seen('orderList')).processing).toBeUndefined();
  await other.close();
});

test('a list that a search made empty says nothing', async () => {
  page = await chromium.open(`${orders}?practice=noCounts,nothingOpen&tab=unpaid`);
  await page.getByLabel('Search').fill('lamp');
  await untilSeen('orderList', { shown: 0 }, settled);
  expect((await seen('orderList')).toPay).toBeUndefined();
});

test('narrow windows: cards are read, and where the list ends is not guessed', async () => {
  page = await chromium.open(`${orders}?practice=mobile,ar`);
  await untilSeen('orderList', { shown: 10, processed: 3 });
});

test('a move inside the page leads to the facts of the next page', async () => {
  page = await chromium.open(`${orders}?practice=spa`);
  await page.locator('[data-pl="order_item_header_detail"]').nth(3).click();
  await untilSeen('orderDetail', { state: 'shipped', canConfirm: true });
  await page.goBack();
  await untilSeen('orderList', { tab: 'all' });
});

test('the delete button is found late, in an odd place and in other languages', async () => {
  page = await chromium.open(`${privacy}?practice=optionLate#/request/delete`);
  await untilSeen('deleteAccount', { button: 'shown', step: 'none' });
  await chromium.swEval('chrome.storage.local.remove("seen")');
  await page.goto(`${privacy}?practice=unusual,es#/request/delete`);
  await untilSeen('deleteAccount', { button: 'shown' });
});

test('each step of the deletion is known, in either order', async () => {
  page = await chromium.open(`${privacy}#/`);
  await untilSeen('privacyCenter', { deleteEntry: 'shown' });
  await page.getByRole('link', { name: 'Delete my account' }).click();
  await page.getByRole('button', { name: 'Delete my account' }).click();
  await untilSeen('deleteAccount', { step: 'word' });
  await page.locator('main input').fill('agree');
  await page.getByRole('button', { name: 'Delete', exact: true }).click();
  await untilSeen('deleteAccount', { step: 'code' });
  await page.goto(`${privacy}?practice=otherOrder#/request/delete`);
  await page.getByRole('button', { name: 'Delete my account' }).click();
  await untilSeen('deleteAccount', { step: 'code' });
  await page.getByRole('button', { name: 'Get code' }).click();
  await page.getByRole('button', { name: 'Verify' }).click();
  await page.locator('main input').fill('agree');
  await page.getByRole('button', { name: 'Delete', exact: true }).click();
  await untilSeen('deleteAccount', { step: 'final' });
});

test('a refusal is known by what it speaks of', async () => {
  page = await chromium.open(`${privacy}?practice=refused#/request/delete`);
  await page.getByRole('button', { name: 'Delete my account' }).click();
  await untilSeen('deleteAccount', { step: 'refused', button: 'shown' });
});

test('behind a bot check nothing is read', async () => {
  page = await chromium.open(`${orders}?practice=botCheck`);
  await page.locator('.order-item').first().waitFor();
  const later = await chromium.open(privacy);
  await untilSeen('privacyCenter', { deleteEntry: 'shown' });
  expect(await seen('orderList')).toEqual({});
  await later.close();
  await page.getByRole('button', { name: 'Slide to verify' }).click();
  await untilSeen('orderList', { shown: 10 });
});

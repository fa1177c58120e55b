import { expect, test } from 'vitest';
import { cards, clickInCards, untilPressable } from './cards';
import { account, deletion, inRoot, lacks, memory, open, orders, page, shows } from './cardsScene';
import { chromium } from './practice';
import { until } from './until';

test('the first card is open, the others are one line, and the rest is one press away', async () => {
  await open(deletion);
  expect(await inRoot('root.querySelectorAll("article").length')).toBe(3);
  expect(await inRoot('root.querySelectorAll("article p").length')).toBe(1);
  await clickInCards(page, 'Show');
  await shows('Show less');
  expect(await inRoot<number>('root.querySelectorAll("article").length')).toBeGreaterThan(3);
});

test('done ticks the task, and undo takes it back', async () => {
  await open(orders);
  await clickInCards(page, 'Done');
  await shows('Marked as done');
  const saved = () => memory<Record<string, { state: string }>>('tasks');
  await until(async () => (await saved())?.saveOrders?.state === 'done', 'the tick in memory');
  await clickInCards(page, 'Undo');
  await until(async () => (await saved())?.saveOrders?.state === 'open', 'the tick to go');
});

test('a tick made elsewhere shows in the cards at once', async () => {
  await open(orders);
  const at = Date.now();
  await chromium.swEval(
    `chrome.storage.local.set({ tasks: { v: 2, data: { saveOrders: { state: 'done', at: ${at} } } } })`,
  );
  await shows('Marked as done');
});

test.each([
  ['Hide now', true, true],
  ['Not on this page', false, true],
  ['Never again', false, false],
])('%s: the hint is back after a reload: %s; on another page: %s', async (way, again, elsewhere) => {
  const title = 'The delete option may be hidden';
  await open(account);
  await clickInCards(page, `Good to know ${title}`);
  await clickInCards(page, 'Hide');
  await clickInCards(page, way);
  await lacks(title);
  if (!again) await until(() => memory<Record<string, unknown>>('dismissed'), 'the choice to be kept');
  await open(account);
  await clickInCards(page, 'Show');
  expect((await cards(page)).includes(title)).toBe(again);
  await open('https://www.aliexpress.com/account/setting.html');
  await clickInCards(page, 'Show');
  expect((await cards(page)).includes(title)).toBe(elsewhere);
});

test('folded to a tab, they stay folded on the next page, until they are unfolded', async () => {
  await open(account);
  await clickInCards(page, 'Fold the hints away');
  await until(async () => /^\d+ hints?$/m.test(await cards(page)), 'the tab');
  expect(await inRoot('root.activeElement.className')).toBe('tab');
  await page.goto(orders);
  await until(() => cards(page), 'the tab');
  expect(await inRoot('root.querySelectorAll("article").length')).toBe(0);
  await untilPressable(page);
  await clickInCards(page, '.tab');
  await shows('Hide');
});

test('Escape folds them, and the focus stays with them', async () => {
  await open(account);
  await clickInCards(page, '.head');
  await page.keyboard.press('Escape');
  await until(() => inRoot('root.activeElement?.className === "tab"'), 'the tab with the focus');
});

test('a person can work them with the keyboard alone', async () => {
  await open(orders);
  for (let i = 0; i < 200; i++) {
    await page.keyboard.press('Tab');
    if (await inRoot('root.activeElement?.textContent === "Done"')) break;
  }
  await page.keyboard.press('Enter');
  await shows('Marked as done');
  expect(await inRoot('root.activeElement.textContent')).toBe('Undo');
});

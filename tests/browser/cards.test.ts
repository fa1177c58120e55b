import { expect, test } from 'vitest';
import { cards, clickInCards, untilPressable } from './cards';
import { account, deletion, inRoot, lacks, memory, open, orders, page, shows } from './cardsScene';
import { chromium } from './practice';
import { until } from './until';

test('one main thing stands open, the others are a line each that opens in place', async () => {
  await open(deletion);
  expect(await inRoot('root.querySelectorAll(".main p").length')).toBe(1);
  expect(await inRoot<number>('root.querySelectorAll(".line").length')).toBeGreaterThan(1);
  expect(await inRoot('root.querySelectorAll(".line p").length')).toBe(0);
  await clickInCards(page, '.line:nth-child(2) .lineHead');
  await until(() => inRoot('root.querySelectorAll(".line.open p").length === 1'), 'the line to open');
  expect(await inRoot('root.querySelectorAll(".main p").length')).toBe(1);
});

test('sources stand behind "Why?", one press away', async () => {
  await open(account);
  expect(await cards(page)).not.toContain('AliExpress says so itself');
  await clickInCards(page, 'Why?');
  await shows('AliExpress says so itself');
});

test('done ticks the task, and undo takes it back', async () => {
  await open(account);
  await clickInCards(page, 'Done');
  await shows('Undo');
  const saved = () => memory<Record<string, { state: string }>>('tasks');
  await until(async () => (await saved())?.openDeletePage?.state === 'done', 'the tick in memory');
  await clickInCards(page, 'Undo');
  await until(async () => (await saved())?.openDeletePage?.state === 'open', 'the tick to go');
});

test('a tick made elsewhere shows at once', async () => {
  await open(account);
  const at = Date.now();
  await chromium.swEval(
    `chrome.storage.local.set({ tasks: { v: 3, data: { openDeletePage: { state: 'done', at: ${at} } } } })`,
  );
  await shows('Undo');
});

test('what a page showed cannot be ticked away: the person goes on anyway, and can take it back', async () => {
  await open(orders);
  await clickInCards(page, '.line:nth-child(1) .lineHead');
  await clickInCards(page, 'I go on anyway');
  await shows('You go on with 5 orders on the way');
  const answers = () => memory<Record<string, { answer: string }>>('answers');
  await until(async () => (await answers())?.ordersOnTheWay?.answer === 'accepted', 'the answer in memory');
  await untilPressable(page);
  await clickInCards(page, 'Undo');
  await until(async () => (await answers())?.ordersOnTheWay === undefined, 'the answer to go');
  await shows('5 orders on the way');
});

test('what only the person can answer is answered in place', async () => {
  await open('https://www.aliexpress.com/p/wallet-ui/index.html');
  await shows('Anything left here?');
  await clickInCards(page, 'None');
  await shows('No balance, coins or coupons left');
  const answers = () => memory<Record<string, { answer: string }>>('answers');
  await until(async () => (await answers())?.money?.answer === 'none', 'the answer in memory');
});

test.each([
  ['Hide now', true, true],
  ['Not on this page', false, true],
  ['Never again', false, false],
])('%s: the hint is back after a reload: %s; on another page: %s', async (way, again, elsewhere) => {
  const title = 'The way to delete may be hidden';
  await open(account);
  await shows(title);
  await clickInCards(page, 'Why?');
  await clickInCards(page, way);
  await lacks(title);
  if (!again) await until(() => memory<Record<string, unknown>>('dismissed'), 'the choice to be kept');
  await open(account);
  expect((await cards(page)).includes(title)).toBe(again);
  await open('https://www.aliexpress.com/account/setting.html');
  expect((await cards(page)).includes(title)).toBe(elsewhere);
});

test('folded to a tab, they stay folded on the next page, until they are unfolded', async () => {
  await open(account);
  await clickInCards(page, 'Fold away');
  await until(async () => /^\d+ hints?$/m.test(await cards(page)), 'the tab');
  expect(await inRoot('root.activeElement.className')).toBe('tab');
  await page.goto(orders);
  await until(() => cards(page), 'the tab');
  expect(await inRoot('root.querySelectorAll(".main").length')).toBe(0);
  await untilPressable(page);
  await clickInCards(page, '.tab');
  await shows('Why?');
});

test('Escape folds them, and the focus stays with them', async () => {
  await open(account);
  await clickInCards(page, 'Why?');
  await page.keyboard.press('Escape');
  await until(() => inRoot('root.activeElement?.className === "tab"'), 'the tab with the focus');
});

test('a person can work it with the keyboard alone', async () => {
  await open(account);
  for (let i = 0; i < 200; i++) {
    await page.keyboard.press('Tab');
    if (await inRoot('root.activeElement?.textContent === "Done"')) break;
  }
  await page.keyboard.press('Enter');
  await shows('Undo');
  expect(await inRoot('root.activeElement.textContent')).toBe('Undo');
});

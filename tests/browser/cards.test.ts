import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { startPracticeSite } from '../site/server.mjs';
import { built } from './built';
import { cards, clickInCards, untilPressable } from './cards';
import { type Chromium, launchChromium } from './chromium';
import { isolated } from './isolated';
import { until } from './until';

const account = 'https://www.aliexpress.com/p/account/index.html';
const deletion = 'https://privacy.aliexpress.com/home#/request/delete';
const orders = 'https://www.aliexpress.com/p/order/index.html';
const product = 'https://www.aliexpress.com/item/1005000000001000.html';

let site: Awaited<ReturnType<typeof startPracticeSite>>;
let chromium: Chromium;
let page: Page;

const memory = <T>(key: string) =>
  chromium.swEval<T>(`chrome.storage.local.get('${key}').then((all) => all['${key}']?.data)`);
const open = async (address: string) => {
  await page?.close();
  page = await chromium.open(address);
  await untilPressable(page);
};
const shows = (text: string) =>
  until(async () => (await cards(page)).includes(text), `“${text}” in the cards`);
const lacks = (text: string) => until(async () => !(await cards(page)).includes(text), `“${text}” to go`);
const inRoot = <T>(expression: string) => isolated<T>(page, `((root) => ${expression})(leavewellRoot)`);

beforeAll(async () => {
  site = await startPracticeSite();
  chromium = await launchChromium({ port: site.port, extension: built('chrome-mv3') });
});
beforeEach(() =>
  chromium.swEval("chrome.storage.local.remove(['tasks', 'seen', 'dismissed', 'settings', 'trouble'])"),
);
afterEach(() => page?.close());
afterAll(async () => {
  await chromium?.close();
  await site?.close();
});

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
    `chrome.storage.local.set({ tasks: { v: 1, data: { saveOrders: { state: 'done', at: ${at} } } } })`,
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

test('they move from corner to corner', async () => {
  await open(account);
  const side = () => inRoot<string>("root.querySelector('section').className.split(' ').at(-1)");
  const box = () =>
    inRoot<{ x: number; y: number }>("root.querySelector('section').getBoundingClientRect().toJSON()");
  const before = await box();
  expect(await side()).toBe('bottomEnd');
  await clickInCards(page, 'Move to another corner');
  await until(async () => (await side()) === 'bottomStart', 'the other corner');
  expect((await box()).x).toBeLessThan(before.x);
  await until(
    async () => (await memory<{ corner: string }>('settings'))?.corner === 'bottomStart',
    'the choice',
  );
});

test('a ring is drawn around what the hint speaks of, and the element itself is left as it was', async () => {
  page = await chromium.open(deletion);
  await untilPressable(page);
  await clickInCards(page, 'Cannot be undone What this page asks of you');
  const ring = () =>
    inRoot<DOMRect | null>("root.querySelector('.ring')?.getBoundingClientRect().toJSON() ?? null");
  const around = await until(ring, 'the ring');
  const button = page.getByRole('button', { name: 'Delete my account' });
  const box = await button.boundingBox();
  expect(around.x).toBeCloseTo((box?.x ?? 0) - 4, 0);
  expect(around.width).toBeCloseTo((box?.width ?? 0) + 8, 0);
  expect(await button.getAttribute('style')).toBeNull();
});

test('"Show me" scrolls there, nothing else does, and the ring follows', async () => {
  await page?.close();
  page = await chromium.open('about:blank');
  await page.setViewportSize({ width: 1000, height: 260 });
  await page.goto(orders);
  await shows('Save this list');
  await until(async () => (await inRoot<string>('root.textContent')).includes('Show me'), 'Show me');
  expect(await page.evaluate('scrollY')).toBe(0);
  await untilPressable(page);
  await clickInCards(page, 'Show me');
  await until(() => page.evaluate('scrollY > 0'), 'the page to scroll');
  const more = page.getByRole('button', { name: 'View orders' });
  await until(async () => {
    const ring = await inRoot<DOMRect | null>(
      "root.querySelector('.ring')?.getBoundingClientRect().toJSON() ?? null",
    );
    return Math.abs((ring?.y ?? 0) + 4 - ((await more.boundingBox())?.y ?? Number.NaN)) < 2;
  }, 'the ring to follow');
});

test('a screen reader is told once, later than a second, and without taking the focus', async () => {
  page = await chromium.open(account);
  await until(() => cards(page), 'cards');
  const told = () => inRoot<string>('root.querySelector("[role=status]").textContent');
  const at = await isolated<number>(page, 'performance.now() - leavewellShown');
  if (at < 900) expect(await told()).toBe('');
  await until(told, 'the announcement');
  expect(await told()).toMatch(/^\d+ hints? from Leavewell$/);
  expect(await page.evaluate('document.activeElement === document.body')).toBe(true);
});

test('when a single-page app leaves our pages, the cards go; when it comes back, they come back', async () => {
  await open(account);
  const host = () =>
    page.evaluate<number>('document.body.querySelectorAll(":scope > :not(:defined)").length');
  expect(await host()).toBe(1);
  await page.evaluate((to) => history.pushState(null, '', to), product);
  await until(async () => (await host()) === 0, 'the cards to go');
  await page.evaluate((to) => history.pushState(null, '', to), account);
  await until(async () => (await host()) === 1, 'the cards to come back');
});

test('beside a bot check they step aside, and come back when it is over', async () => {
  page = await chromium.open(`${account}?practice=botCheck`);
  await page.waitForTimeout(1000);
  expect(await page.evaluate('document.body.querySelectorAll(":scope > :not(:defined)").length')).toBe(0);
  await page.locator('#nc_1_n1z').click();
  await until(
    () => page.evaluate('document.body.querySelectorAll(":scope > :not(:defined)").length === 1'),
    'cards',
  );
});

test('texts of another build are not shown', async () => {
  const texts = await memory<object>('cardTexts');
  const put = (data: object) =>
    chromium.swEval(`chrome.storage.local.set(${JSON.stringify({ cardTexts: { v: 1, data } })})`);
  await put({ ...texts, build: 'another' });
  page = await chromium.open(account);
  await page.waitForTimeout(1000);
  expect(await cards(page)).toBe('');
  await put(texts);
  await until(() => cards(page), 'cards');
});

test('after the extension was reloaded, nothing can be pressed and a line says what to do', async () => {
  await open(orders);
  await chromium.reload();
  const text = () =>
    isolated<string>(page, 'leavewellRoot.querySelector("section")?.textContent ?? ""', 'orphan');
  await page.locator('h1').click();
  await page.evaluate('document.body.append("something new")');
  await until(
    async () => (await text()).includes('Leavewell was updated. Reload the page to go on.'),
    'the line',
  );
  expect(await isolated(page, 'leavewellRoot.querySelectorAll("[inert] button").length > 0', 'orphan')).toBe(
    true,
  );
  await page.reload();
  await shows('Save this list');
});

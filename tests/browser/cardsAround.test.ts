import { expect, test } from 'vitest';
import { cards, clickInCards, untilPressable } from './cards';
import {
  account,
  deletion,
  inRoot,
  memory,
  open,
  openBare,
  orders,
  page,
  product,
  shows,
} from './cardsScene';
import { hasOurScript, isolated } from './isolated';
import { meanwhile } from './meanwhile';
import { chromium } from './practice';
import { until } from './until';

test('a ring is drawn around what the hint speaks of, and the element itself is left as it was', async () => {
  await openBare(deletion);
  await untilPressable(page);
  await clickInCards(page, '.line:nth-child(1) .lineHead');
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
  await openBare('about:blank');
  await page.setViewportSize({ width: 1000, height: 260 });
  await page.goto(orders);
  await shows('Take your order history with you');
  expect(await page.evaluate('scrollY')).toBe(0);
  await untilPressable(page);
  await clickInCards(page, 'Why?');
  await shows('Show me');
  await clickInCards(page, 'Show me');
  await until(() => page.evaluate('scrollY > 0'), 'the page to scroll');
  const filter = page.getByLabel('Orders placed in');
  const isAround = async () => {
    const ring = await inRoot<DOMRect | null>(
      "root.querySelector('.ring')?.getBoundingClientRect().toJSON() ?? null",
    );
    return Math.abs((ring?.y ?? 0) + 4 - ((await filter.boundingBox())?.y ?? Number.NaN)) < 2;
  };
  await until(isAround, 'the ring to follow');
});

test('a screen reader is told once, later than a second, and without taking the focus', async () => {
  await openBare(account);
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
  await openBare(`${account}?practice=botCheck`);
  await meanwhile(chromium);
  expect(await page.evaluate('document.body.querySelectorAll(":scope > :not(:defined)").length')).toBe(0);
  await page.locator('#nc_1_n1z').click();
  await until(
    () => page.evaluate('document.body.querySelectorAll(":scope > :not(:defined)").length === 1'),
    'cards',
  );
});

test('texts of another build are not shown', async () => {
  const texts = await memory<object>('overlayMessages');
  const put = (data: object) =>
    chromium.swEval(`chrome.storage.local.set(${JSON.stringify({ overlayMessages: { v: 3, data } })})`);
  await put({ ...texts, build: 'another' });
  await openBare(account);
  await until(() => hasOurScript(page), 'our script');
  // It waits for memory and draws at once: what is asked for after it is answered after it.
  await isolated(page, 'chrome.storage.local.get(null).then(() => new Promise(requestAnimationFrame))');
  await isolated(page, 'chrome.storage.local.get(null).then(() => new Promise(requestAnimationFrame))');
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
  await shows('Take your order history with you');
});

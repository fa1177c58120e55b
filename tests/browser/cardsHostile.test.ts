import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { startPracticeSite } from '../site/server.mjs';
import { built } from './built';
import { cards, clickInCards, untilPressable } from './cards';
import { type Chromium, launchChromium } from './chromium';
import { hostileSite } from './hostilePages';
import { hasOurScript, isolated } from './isolated';
import { meanwhile } from './meanwhile';
import { until } from './until';

const account = 'https://www.aliexpress.com/p/account/index.html';
const orders = 'https://www.aliexpress.com/p/order/index.html';

let site: Awaited<ReturnType<typeof startPracticeSite>>;
let chromium: Chromium;
let page: Page;

const memory = <T>(key: string) =>
  chromium.swEval<T>(`chrome.storage.local.get('${key}').then((all) => all['${key}']?.data)`);
const open = async (address: string) => {
  page = await chromium.open(address);
  await until(() => cards(page), 'cards');
};
/** Our own element, as a page may find it: the one that it does not know. */
const host = 'document.querySelector("body > :not(:defined)")';
const hosts = () => page.evaluate<number>('document.querySelectorAll("body > :not(:defined)").length');

beforeAll(async () => {
  site = await startPracticeSite({ respond: hostileSite });
  chromium = await launchChromium({ port: site.port, extension: built('chrome-mv3') });
});
beforeEach(() =>
  chromium.swEval("chrome.storage.local.remove(['tasks', 'settings', 'answers', 'errorLog'])"),
);
afterEach(() => page?.close());
afterAll(async () => {
  await chromium?.close();
  await site?.close();
});

test('a page can neither see into the cards nor hear of the extension', async () => {
  await open(`${account}?against=listens`);
  expect(await page.evaluate(`${host}.shadowRoot`)).toBeNull();
  expect(await page.evaluate('caught')).toEqual([]);
  expect(await page.evaluate('document.body.innerText')).not.toContain('way to delete may be hidden');
  expect(await page.evaluate('document.documentElement.outerHTML')).not.toMatch(/extension:|[Ll]eavewell/);
  expect(await page.evaluate('Object.keys(window).filter((name) => /leavewell/i.test(name))')).toEqual([]);
  expect(await page.evaluate('performance.getEntriesByType("mark").length')).toBe(0);
});

test('our element tells nothing, not even by its name', async () => {
  const name = () => page.evaluate<string>(`${host}.localName`);
  await open(account);
  const first = await name();
  expect(await page.evaluate(`[...${host}.attributes].map(({ name }) => name)`)).toEqual(['style']);
  await page.reload();
  await until(() => cards(page), 'cards');
  expect(await name()).not.toBe(first);
});

test('a page cannot find out by searching what was saved on another page', async () => {
  await open(orders);
  const title = await page.getByRole('link', { name: /lamp/ }).first().textContent();
  await untilPressable(page);
  await clickInCards(page, 'Only these 10');
  await until(async () => /saved/i.test(await cards(page)), 'the orders to be saved');
  await page.close();
  await open(account);
  const finds = (text: string) => page.evaluate(`window.find(${JSON.stringify(text)})`);
  expect(await finds('Account')).toBe(true);
  expect(title).toBeTruthy();
  for (const text of [title ?? '', '8200000000000100', 'Blue Kite Store'])
    expect(await finds(text)).toBe(false);
});

test('presses that no person made do nothing', async () => {
  await open(orders);
  await untilPressable(page);
  const before = await cards(page);
  await page.evaluate(`(() => {
    const host = ${host};
    const at = { bubbles: true, composed: true, clientX: innerWidth - 60, clientY: innerHeight - 40 };
    for (const target of [host, document.elementFromPoint(at.clientX, at.clientY)]) {
      target.click();
      for (const name of ['pointerdown', 'mousedown', 'mouseup', 'click']) target.dispatchEvent(new MouseEvent(name, at));
      target.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, composed: true }));
    }
  })()`);
  // Even one that comes from within, as no page can send it.
  await isolated(page, 'leavewellRoot.querySelectorAll("button").forEach((one) => one.click())');
  expect(await cards(page)).toBe(before);
  expect(await memory('tasks')).toBeUndefined();
});

test('a page that takes the cards away is let have its way after five times, stays usable, and we say so', async () => {
  page = await chromium.open(`${account}?against=removes`);
  await until(() => page.evaluate('added > 0'), 'the cards to be taken away');
  await until(
    async () =>
      (await memory<{ what: string }[]>('errorLog'))?.some(({ what }) => what === 'pageRemovesCards'),
    'the note',
  );
  expect(await page.evaluate('added')).toBe(6);
  expect(await page.evaluate('new Promise((done) => setTimeout(() => done("alive"), 0))')).toBe('alive');
  expect(await hosts()).toBe(0);
});

test('a page that keeps restyling our element is let have its way, too', async () => {
  page = await chromium.open(`${account}?against=restyles`);
  await until(
    async () =>
      (await memory<{ what: string }[]>('errorLog'))?.some(({ what }) => what === 'pageRemovesCards'),
    'the note',
  );
  expect(await hosts()).toBe(0);
  expect(await page.evaluate<number>('hidden')).toBeLessThan(8);
});

test('one attack on our element is mended', async () => {
  await open(`${account}?against=restylesOnce`);
  await until(() => page.evaluate(`${host}?.attributes.length === 1`), 'the element as it was');
  expect(await page.evaluate(`getComputedStyle(${host}).display`)).toBe('block');
  expect(await page.evaluate(`${host}.inert`)).toBe(false);
});

test('styles of the page do not reach the cards', async () => {
  await open(`${account}?against=styled`);
  const style = await isolated<Record<string, string>>(
    page,
    `(() => { const { color, fontSize, letterSpacing, textTransform } = getComputedStyle(leavewellRoot.querySelector('.title'));
      return { color, fontSize, letterSpacing, textTransform, ground: getComputedStyle(leavewellRoot.querySelector('.box')).backgroundColor }; })()`,
  );
  expect(style).toEqual({
    color: 'rgb(20, 33, 31)',
    fontSize: '16px',
    letterSpacing: 'normal',
    textTransform: 'none',
    ground: 'rgb(255, 255, 255)',
  });
  expect(await page.evaluate(`getComputedStyle(${host}).visibility`)).toBe('visible');
});

test('the event that ends other extensions of our frame does not end us', async () => {
  await open(account);
  await page.evaluate((id) => {
    for (const name of ['aliexpress', 'saving']) {
      const type = `${id}:${name}:wxt:content-script-started`;
      document.dispatchEvent(
        new CustomEvent(type, { detail: { messageId: 'forged', contentScriptName: name } }),
      );
      window.postMessage({ type, contentScriptName: name, messageId: 'forged' }, '*');
    }
  }, chromium.id);
  await meanwhile(chromium);
  expect(await hosts()).toBe(1);
  await untilPressable(page);
  await clickInCards(page, 'Done');
  await until(async () => (await cards(page)).includes('Undo'), 'the tick');
});

test('elements named like our globals do not stand in for them', async () => {
  await open(`${account}?against=clobbers`);
  await untilPressable(page);
  await clickInCards(page, 'Done');
  await until(() => memory('tasks'), 'the tick in memory');
});

test('a page that swallows every press takes only the cards from us: nothing breaks', async () => {
  await open(`${account}?against=swallows`);
  await untilPressable(page);
  await clickInCards(page, 'Done');
  expect(await cards(page)).not.toContain('Undo');
  expect(await memory('errorLog')).toBeUndefined();
});

test('a page with the strictest content policy shows them as any other', async () => {
  await open(`${account}?against=strict`);
  const ground = await isolated(
    page,
    'getComputedStyle(leavewellRoot.querySelector(".box")).backgroundColor',
  );
  expect(ground).toBe('rgb(255, 255, 255)');
});

test('in a frame nothing of ours is shown', async () => {
  page = await chromium.open('https://shop.example/?against=framed');
  const frame = page.frames()[1];
  await frame?.waitForSelector('h1');
  await meanwhile(chromium);
  expect(await frame?.evaluate('document.querySelectorAll("body > :not(:defined)").length')).toBe(0);
  expect(await hasOurScript(page)).toBe(false);
});

test('going away and coming back shows them once, and fresh', async () => {
  await open(account);
  await page.goto(orders);
  await until(() => cards(page), 'cards');
  await chromium.swEval(
    `chrome.storage.local.set({ settings: { v: 3, data: { language: 'auto', appearance: 'dark', corner: 'bottomEnd', folded: false, journey: 'close', welcomed: true, region: 'unknown', notify: false } } })`,
  );
  await page.goBack();
  await until(() => cards(page), 'cards');
  expect(await hosts()).toBe(1);
  const dark = 'leavewellRoot.querySelector("section").dataset.appearance === "dark"';
  await until(() => isolated(page, dark), 'the look chosen meanwhile');
  await page.goForward();
  await until(() => cards(page), 'cards');
  expect(await hosts()).toBe(1);
});

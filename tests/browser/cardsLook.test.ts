import { mkdirSync, writeFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { version } from '../../content/memory/keys';
import { defaults, type Settings } from '../../content/memory/memory';
import { axeInCards } from './axe';
import { cards, clickInCards, untilPressable } from './cards';
import { isolated } from './isolated';
import { chromium, inChromium } from './practice';
import { until } from './until';

const account = 'https://www.aliexpress.com/p/account/index.html';
const orders = 'https://www.aliexpress.com/p/order/index.html';
const deletion = 'https://privacy.aliexpress.com/home#/request/delete';

inChromium();

let page: Page;

beforeAll(async () => {
  mkdirSync('screenshots', { recursive: true });
});
beforeEach(async () => {
  await chromium.swEval("chrome.storage.local.remove(['tasks', 'answers', 'dismissed', 'settings', 'seen'])");
});
afterEach(() => page?.close());

/** Settings as a person may have chosen them, the others as they are at first. */
const choose = (chosen: Partial<Settings>) =>
  chromium.swEval(
    `chrome.storage.local.set(${JSON.stringify({ settings: { v: version, data: { ...defaults.settings, ...chosen } } })})`,
  );
type Media = Parameters<Page['emulateMedia']>[0];
const open = async (
  address: string,
  { width = 1280, height = 800, ...media }: Media & { width?: number; height?: number } = {},
) => {
  page = await chromium.open('about:blank');
  await page.setViewportSize({ width, height });
  await page.emulateMedia(media);
  await page.goto(address);
  await until(() => cards(page), 'cards');
  await untilPressable(page);
};
const picture = async (name: string) =>
  writeFileSync(`screenshots/cards-${name}.png`, await page.screenshot());
const inRoot = <T>(expression: string) => isolated<T>(page, `((root) => ${expression})(leavewellRoot)`);
/** What is cut off or stands out sideways, and what is too small to press. */
const misfits = () =>
  inRoot<
    string[]
  >(`[...root.querySelectorAll('.box, .tab, .notice, :is(.box, .tab, .notice) *')].flatMap((one) => {
    const box = one.getBoundingClientRect();
    const what = one.localName + '.' + one.getAttribute('class') + ' ' + one.textContent.slice(0, 30);
    if (one.closest('svg')) return [];
    const out = box.left < 0 || box.right > innerWidth ? ['out of the window: ' + what] : [];
    const cut = one.scrollWidth > one.clientWidth + 1 && one.clientWidth > 0 ? ['cut: ' + what] : [];
    const small = one.matches('button, a') && Math.min(box.width, box.height) < 24 ? ['small: ' + what] : [];
    return [...out, ...cut, ...small];
  })`);

describe.each(['light', 'dark'] as const)('in %s', (colorScheme) => {
  test.each([
    ['orders', orders],
    ['delete', deletion],
  ])('the cards of the %s page have no fault that axe knows', async (name, address) => {
    await open(address, { colorScheme });
    await picture(`${name}-${colorScheme}`);
    expect(await axeInCards(page)).toEqual([]);
    expect(await misfits()).toEqual([]);
  });

  test('a line that is open, its sources and an answer have none either', async () => {
    await open(orders, { colorScheme });
    await clickInCards(page, '.line:nth-child(1) .lineHead');
    await clickInCards(page, 'I go on anyway');
    await clickInCards(page, '.line.open .whyButton');
    await until(async () => (await cards(page)).includes('Never again'), 'the sources');
    await picture(`open-${colorScheme}`);
    expect(await axeInCards(page)).toEqual([]);
    expect(await misfits()).toEqual([]);
  });
});

test('folded, they have no fault', async () => {
  await open(orders);
  await clickInCards(page, 'Fold away');
  await until(() => inRoot('root.querySelector(".tab") !== null'), 'the tab');
  await picture('folded');
  expect(await axeInCards(page)).toEqual([]);
  expect(await misfits()).toEqual([]);
});

test('in Arabic they stand in the other corner, from right to left, and nothing is cut', async () => {
  await choose({ language: 'ar' });
  await open(orders);
  await until(() => inRoot('root.querySelector("section").dir === "rtl"'), 'the other direction');
  await picture('arabic');
  expect(await inRoot<number>('root.querySelector("section").getBoundingClientRect().left')).toBe(16);
  expect(await inRoot('root.querySelector("h2").textContent')).toMatch(/\p{Script=Arabic}/u);
  expect(await axeInCards(page)).toEqual([]);
  expect(await misfits()).toEqual([]);
  await choose({ language: 'en' });
  await until(() => inRoot('root.querySelector("section").dir === "ltr"'), 'English again');
});

test.each([
  ['a phone', 320, 568],
  ['a window at 200 %', 640, 400],
])(
  'on %s it takes at most a half of the height, or three fifths of a low window, and nothing is cut',
  async (name, width, height) => {
    await open(deletion, { width, height });
    await picture(name.replaceAll(/\W+/g, '-'));
    const tall = await inRoot<number>('root.querySelector("section").getBoundingClientRect().height');
    expect(tall / height).toBeLessThanOrEqual(width <= 480 ? 0.5 : 0.6);
    expect(await misfits()).toEqual([]);
    expect(await axeInCards(page)).toEqual([]);
  },
);

test('with wider spacing of letters, words and lines nothing is cut', async () => {
  await open(deletion);
  await isolated(
    page,
    `(() => { const style = document.createElement('style');
      style.textContent = '.panel * { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important; } .panel p { margin-block-end: 2em !important; }';
      leavewellRoot.append(style); })()`,
  );
  await picture('spacing');
  expect(await misfits()).toEqual([]);
});

test("in the colours of a person's own choice the edges, the ring and the focus stay visible", async () => {
  await open(orders, { forcedColors: 'active' });
  await page.keyboard.press('Tab');
  await picture('forced');
  const edges = await inRoot<string[]>(
    "['.box', '.line', '.ring'].map((one) => getComputedStyle(root.querySelector(one)).borderTopStyle)",
  );
  expect(edges).toEqual(['solid', 'solid', 'solid']);
  expect(await inRoot('getComputedStyle(root.querySelector(".first")).borderTopStyle')).toBe('solid');
});

test('nothing moves where a person asked for stillness', async () => {
  await open(orders, { reducedMotion: 'reduce' });
  const moves =
    "[...root.querySelectorAll('section *')].filter((one) => parseFloat(getComputedStyle(one).transitionDuration) > 0 || getComputedStyle(one).animationName !== 'none').length";
  expect(await inRoot(moves)).toBe(0);
});

test('the look that a person chose holds against that of the system', async () => {
  await choose({ appearance: 'dark', corner: 'topStart' });
  // A page that asks for nothing in that corner: from what is asked for it would move away.
  await open(account, { colorScheme: 'light' });
  await picture('chosen');
  expect(await inRoot('getComputedStyle(root.querySelector(".box")).backgroundColor')).toBe(
    'rgb(22, 30, 28)',
  );
  const box = await inRoot<{ left: number; top: number }>(
    'root.querySelector("section").getBoundingClientRect().toJSON()',
  );
  expect([box.left, box.top]).toEqual([16, 16]);
});

test('on paper there is nothing of ours', async () => {
  await open(orders);
  const display = 'getComputedStyle(root.querySelector("section")).display';
  expect(await inRoot(display)).toBe('flex');
  await page.emulateMedia({ media: 'print' });
  expect(await inRoot(display)).toBe('none');
});

import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { axe } from './axe';
import { keep, settings } from './kept';
import { chromium, inChromium } from './practice';

inChromium();

const day = 24 * 60 * 60_000;
const now = Date.now();
const at = (value: number, days = 0) => ({ value, at: now - days * day });
const rich = {
  tasks: {
    knowWhatIsLost: { state: 'done', at: now },
    considerPausing: { state: 'done', at: now },
    checkOtherRoles: { state: 'done', at: now },
    requestOfficialFile: { state: 'done', at: now },
    saveReceipts: { state: 'waiting', until: '2099-12-02', at: now },
    saveChats: { state: 'notForMe', at: now },
  },
  seen: {
    orderList: { processing: at(1), processed: at(1), toPay: at(0) },
    refundList: { open: at(1, 9), morePages: { value: false, at: now } },
    wishList: { items: at(0) },
  },
  dismissed: { optionMayBeHidden: 'always', cardsLast: ['wallet'] },
  errorLog: [{ what: 'quarantined:tasks', where: 'memory', at: now }],
};

beforeAll(async () => {
  await keep(chromium, rich);
});

/** Opens all that opens, so that all of it is looked at. */
const openAll = async (page: Page) => {
  const closed = page.locator('.stage > .disclosure > button[aria-expanded="false"]');
  while ((await closed.count()) > 0) await closed.first().click();
  for (const title of await page.locator('.task .title').all()) await title.click();
  await page.locator('.verdictHead button').click();
  for (const title of await page.locator('.rows button.title').all()) await title.click();
  await page.locator('header button').click();
};
const places: [name: string, file: string, prepare?: (page: Page) => Promise<void>][] = [
  ['popup', 'popup.html'],
  ['popup with all that opens', 'popup.html', openAll],
  ['options', 'options.html'],
  ['a dialog in the options', 'options.html', (page) => page.locator('.button.noWayBack').click()],
  ['welcome', 'welcome.html'],
  ['welcome, never', 'welcome.html', (page) => page.locator('.button.primary').click()],
  [
    'welcome, start',
    'welcome.html',
    async (page) => {
      await page.locator('.button.primary').click();
      await page.locator('h1:focus').waitFor();
      await page.locator('.button.primary').click();
      await page.locator('select').waitFor();
    },
  ],
];

/** Drawings that axe cannot measure. */
const drawn = ['text'];

const sideways = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
/** Words that are cut off, because what holds them is too small and hides the rest. */
const cutOff = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('button, a, label, h1, h2, h3, p, td, th, legend, option')]
      .filter((one) => one.scrollWidth > one.clientWidth + 1 && getComputedStyle(one).overflowX !== 'visible')
      .filter((one) => !one.closest('.silent'))
      .map((one) => one.textContent),
  );

const first = places.filter(([name]) => /^\w+$/.test(name));
/** Every state in one language and scheme of each kind, the pages as they open in all of them. */
const looks = [
  ['en', 'light', places],
  ['ar', 'dark', places],
  ['en', 'dark', first],
  ['ar', 'light', first],
] as const;

describe.each(looks)('In %s, %s', (language, appearance, shown) => {
  test.each([...shown])('%s has no fault that axe finds', async (_, file, prepare) => {
    await keep(chromium, { settings: settings({ language, appearance }) });
    const page = await chromium.openExtensionPage(file);
    const width = file === 'popup.html' ? 380 : 1000;
    await page.setViewportSize({ width, height: 600 });
    await page.locator('main').waitFor();
    expect(await page.evaluate(() => document.documentElement.dir)).toBe(language === 'ar' ? 'rtl' : 'ltr');
    await prepare?.(page);
    // High enough that head and foot cover nothing: axe cannot measure what is behind them.
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    await page.setViewportSize({ width, height: Math.ceil(height * 1.2) + 200 });
    expect(await axe(page, drawn)).toEqual([]);
    await page.close();
  });
});

describe.each(['en', 'ar'])('In %s, at 320 px', (language) => {
  test.each(places)('%s needs no scrolling sideways, and cuts no words off', async (_, file, prepare) => {
    await keep(chromium, { settings: settings({ language, appearance: 'light' }) });
    const page = await chromium.openExtensionPage(file);
    await page.setViewportSize({ width: 320, height: 568 });
    await page.locator('main').waitFor();
    await prepare?.(page);
    expect(await sideways(page)).toBe(0);
    expect(await cutOff(page)).toEqual([]);
    // Spacing that people with dyslexia set for themselves (WCAG 1.4.12).
    await page.evaluate(() => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(
        '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; } p { margin-block-end: 2em !important; }',
      );
      document.adoptedStyleSheets = [sheet];
    });
    expect(await sideways(page)).toBe(0);
    await page.close();
  });
});

test('each thing to press is at least 24 px in both directions', async () => {
  await keep(chromium, { settings: settings() });
  for (const [, file, prepare] of places) {
    const page = await chromium.openExtensionPage(file);
    await page.locator('main').waitFor();
    await prepare?.(page);
    const small = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('button, a[href], select, input, label')]
        // A box in a label is pressed by the label.
        .filter((one) => !(one instanceof HTMLInputElement && one.closest('label')))
        .filter((one) => one.tagName !== 'LABEL' || one.querySelector('input'))
        .map((one) => [one.textContent, one.getBoundingClientRect()] as const)
        .filter(([, box]) => box.width < 24 || box.height < 24)
        .map(([text]) => text),
    );
    expect(small).toEqual([]);
    await page.close();
  }
});

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { headings, officialFile } from '../exports/officialSheet';
import { isPracticeHost } from '../site/hosts.mjs';
import { startPracticeSite } from '../site/server.mjs';
import { built } from './built';
import { cards, clickInCards, untilPressable } from './cards';
import { type Chromium, launchChromium } from './chromium';
import { isBrowsersOwn, type LoggedRequest, netLogTo, readNetLog, requestsBy } from './netLog';
import { until } from './until';
import { walk } from './walk';

// One journey through everything the extension has, in order; then what was asked for meanwhile.
vi.setConfig({ testTimeout: 120_000 });

let site: Awaited<ReturnType<typeof startPracticeSite>>;
let chromium: Chromium;
let folder: string;
let log: LoggedRequest[];
/** What the site is asked for on the same walk by a browser without the extension. */
let bareList: string[];

const logFile = () => path.join(folder, 'net.json');
/** In no order: a page and the browser ask side by side. The browser asks for icons when it likes. */
const asked = () =>
  site.requests
    .filter((one) => one.path !== '/favicon.ico')
    .map(({ method, host, path: place }) => `${method} ${host}${place}`)
    .sort();
const pressInCards = (page: Page, words: string, text: string) =>
  until(
    async () => {
      if ((await cards(page)).includes(text)) return true;
      await untilPressable(page);
      await clickInCards(page, words).catch(() => undefined);
      return (await cards(page)).includes(text);
    },
    `“${text}” after pressing “${words}”`,
    30_000,
  );
const download = async (page: Page, press: () => Promise<void>) => {
  const [file] = await Promise.all([page.waitForEvent('download'), press()]);
  return file.suggestedFilename();
};

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'leavewell-requests-'));
  site = await startPracticeSite();
  const unescapeCell = await launchChromium({ port: site.port });
  const page = await unescapeCell.context.newPage();
  for (const { go } of walk) await go(page);
  await unescapeCell.close();
  bareList = asked();
  site.forget();
  chromium = await launchChromium({
    port: site.port,
    extension: built('chrome-mv3'),
    args: [netLogTo(logFile())],
  });
});
afterAll(async () => {
  await chromium?.close();
  await site?.close();
  rmSync(folder, { recursive: true, force: true });
});

test('the first-run page is read to its end', async () => {
  const page = await chromium.openExtensionPage('welcome.html');
  await page.getByRole('button', { name: 'Next' }).click();
  await page.getByRole('button', { name: 'Next' }).click();
  await page.getByRole('button', { name: 'Later' }).click();
  await page.close();
});

test('the walk through the site: hints on its pages, orders saved, a task ticked, the popup over it', async () => {
  const page = await chromium.context.newPage();
  for (const { name, go, hints } of walk) {
    await go(page);
    if (hints) await until(() => cards(page), `cards on “${name}”`);
    if (name === 'more orders') {
      await pressInCards(page, 'Save all orders', 'Only these 20');
      await pressInCards(page, 'Only these 20', '20 orders saved');
    }
    if (name === 'account') await pressInCards(page, 'Done', 'Undo');
  }
  const popup = await chromium.openPopup(page);
  await expect.poll(() => popup.text()).toMatch(/Customer service\u2069? · \d+ hints?/);
  await popup.close();
  await page.close();
});

test('the options: another language, a copy of the progress', async () => {
  const page = await chromium.openExtensionPage('options.html');
  const language = page.locator('select').first();
  await language.selectOption('ar');
  await until(() => page.evaluate('document.documentElement.dir === "rtl"'), 'Arabic');
  await language.selectOption('en');
  expect(
    await download(page, () => page.getByRole('button', { name: 'Download my progress' }).click()),
  ).toMatch(/\.json$/);
  await page.close();
});

test('the casebook: every room, the official file, an export of each kind', async () => {
  const page = await chromium.openExtensionPage('casebook.html');
  await page.locator('#side-nav a').first().waitFor();
  const hrefs = await page
    .locator('#side-nav a')
    .evaluateAll((all) => all.map((one) => one.getAttribute('href')));
  expect(hrefs.length).toBeGreaterThan(8);
  const enter = async (href: string | null) => {
    await page.locator(`#side-nav a[href="${href}"]`).click();
    await page.locator(`#side-nav a[href="${href}"][aria-current=page]`).waitFor();
    await page.locator('main h1').waitFor();
  };
  for (const href of hrefs) await enter(href);
  await enter('#officialFile');
  const bytes = await officialFile([
    headings,
    ['', '8200000000000106', 'Phone stand', '999', '2026-06-28 10:00:00', 'Y', 'buyer_accept_goods'],
    ['', '8200000000009001', 'Only in the file', '1250', '2019-03-01 10:00:00', 'Y', 'buyer_accept_goods'],
  ]);
  const mimeType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'orders.xlsx', mimeType, buffer: Buffer.from(bytes) });
  await page.getByText('2 orders read').waitFor();
  await enter('#orders');
  await page.getByText('21 saved.').waitFor();
  for (const kind of ['Excel', 'CSV: orders', 'Archive to read and print', 'Everything, for Leavewell']) {
    await page.getByRole('button', { name: 'Export' }).click();
    await page.getByText(kind, { exact: true }).click();
    await download(page, () => page.getByRole('button', { name: 'Make the file' }).click());
    await page.getByRole('button', { name: 'Close' }).click();
  }
});

test('the site was asked for what it is asked for without the extension, and for nothing more', () => {
  // One page each, but for the four steps inside a page.
  expect(bareList.length).toBe(walk.length - 4);
  expect(asked()).toEqual(bareList);
});

test('background and pages of the extension asked nobody for anything', async () => {
  await chromium.close();
  log = readNetLog(logFile());
  expect(requestsBy(log, chromium.id)).toEqual([]);
});

test('what else was asked for is the browser’s own, none of it for a page, a tab or the extension', () => {
  const elsewhere = log.filter(({ url }) => !isPracticeHost(new URL(url).hostname));
  expect(elsewhere.filter((one) => !isBrowsersOwn(one))).toEqual([]);
  expect(elsewhere.filter(({ url }) => url.includes(chromium.id))).toEqual([]);
});

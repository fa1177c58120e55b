import type { Page } from 'playwright-core';
import { beforeEach, expect, test, vi } from 'vitest';
import { cards } from './cards';
import { keep, settings } from './kept';
import type { Popup } from './popup';
import { chromium, inChromium } from './practice';
import { targets } from './targets';
import { until } from './until';

/** How often a person presses for each job, from the page they are on. Source: one true answer, section 7. */
const atMost = { canIDelete: 5, toTheDeletePage: 2, leave: 5 };
const orders = 'https://www.aliexpress.com/p/order/index.html';

vi.setConfig({ testTimeout: 120_000 });
inChromium();

let presses = 0;
beforeEach(async () => {
  presses = 0;
  for (const page of chromium.context.pages().slice(1)) await page.close();
  await keep(chromium, { settings: settings(), tasks: {}, seen: {}, answers: {}, guides: {}, errorLog: [] });
});

/** The press on our button in the toolbar. */
const toolbar = (page: Page): Promise<Popup> => {
  presses += 1;
  return chromium.openPopup(page);
};
const pressIn = async (popup: Popup, selector: string) => {
  presses += 1;
  await popup.click(selector);
};
/** On a link, with which the popup goes, often before the press has come back. */
const followIn = async (popup: Popup, selector: string): Promise<Page> => {
  presses += 1;
  const opening = chromium.context.waitForEvent('page');
  await popup.click(selector).catch(() => undefined);
  return opening;
};
const shows = (page: Page, text: string | RegExp) =>
  until(async () => new RegExp(text).test(await cards(page)), `“${text}” in the panel`, 40_000);

test('can I delete now? The pages are looked at, the questions are answered, and the popup says it', async () => {
  const page = await chromium.open(orders);
  await shows(page, 'orders on the way');
  const popup = await toolbar(page);
  await pressIn(popup, '.ask .button');
  await pressIn(popup, '.questions > .button.primary');
  await until(async () => !(await popup.text()).includes('questions'), 'the questions to be answered');
  const refunds = await followIn(popup, 'a.primary');
  await shows(refunds, '.');
  const again = await toolbar(refunds);
  await until(async () => /Not ready yet|Ready/.test(await again.text()), 'the answer');
  expect(await again.text()).not.toMatch(/Check the rest|question/);
  expect(presses).toBeLessThanOrEqual(atMost.canIDelete);
});

test('to the delete page, when all is clear', async () => {
  const at = Date.now();
  const none = { value: 0, at };
  await keep(chromium, {
    seen: {
      orderList: { processing: none, processed: none, toPay: none },
      refundList: { open: none, morePages: { value: false, at } },
    },
    answers: Object.fromEntries(
      ['money', 'membership', 'payLater', 'disputes'].map((check) => [check, { answer: 'none', at }]),
    ),
  });
  const page = await chromium.open('https://www.aliexpress.com/p/account/index.html');
  const popup = await toolbar(page);
  await until(async () => (await popup.text()).includes('Ready'), 'the verdict');
  const deletion = await followIn(popup, 'a.primary');
  expect(deletion.url()).toContain('privacy.aliexpress.com/home#/request/delete');
  expect(presses).toBeLessThanOrEqual(atMost.toTheDeletePage);
});

test('take everything, and remove Leavewell with all it keeps', async () => {
  const page = await chromium.openExtensionPage('casebook.html');
  const press = async (name: string, where = 'body') => {
    presses += 1;
    await page.locator(where).getByRole('button', { name, exact: true }).click();
  };
  presses += 1;
  await page
    .getByRole('link', { name: 'Remove Leavewell' })
    .or(page.getByRole('button', { name: 'Remove Leavewell' }))
    .first()
    .click();
  await page.getByRole('heading', { name: 'Goodbye' }).waitFor();
  const coming = page.waitForEvent('download');
  await press('Take everything', '.farewell');
  expect((await coming).suggestedFilename()).toMatch(/^Leavewell .*\.zip$/);
  await press('Remove Leavewell', '.farewell');
  presses += 1;
  // The page goes with the extension, often before the press has come back.
  await page
    .getByRole('button', { name: 'Remove it now' })
    .click()
    .catch(() => undefined);
  const ours = async () => (await targets(chromium.cdp)).filter(({ url }) => url.includes(chromium.id));
  await until(async () => (await ours()).length === 0, 'every page and worker of ours to go');
  expect(presses).toBeLessThanOrEqual(atMost.leave);
});

import type { Page } from 'playwright-core';
import { beforeEach, expect, test } from 'vitest';
import { cards, clickInCards, untilPressable } from './cards';
import { keep, kept, settings } from './kept';
import { meanwhile } from './meanwhile';
import { chromium, inChromium, restart } from './practice';
import { until } from './until';

const orders = 'https://www.aliexpress.com/p/order/index.html';
const deletion = 'https://privacy.aliexpress.com/home';
inChromium();

beforeEach(async () => {
  for (const page of chromium.context.pages().slice(1)) await page.close();
  await chromium.swEval('chrome.storage.local.remove(["guides", "seen", "tasks", "reminders"])');
  await keep(chromium, { settings: settings() });
});

const step = async (guide: string) =>
  ((await kept(chromium)).guides as Record<string, { step: string }> | undefined)?.[guide]?.step;
const heading = (page: Page) => page.locator('.guide h2').textContent();
const route = (rest: string) => chromium.openExtensionPage(`casebook.html#${rest}`);

test('the round begins on the delete page, and each page says what it shows and which one comes next', async () => {
  const page = await chromium.open(`${deletion}#/request/delete`);
  await untilPressable(page);
  await until(async () => (await cards(page)).includes('A few checks first'), 'the card');
  await clickInCards(page, 'Check my account');
  const casebook = await until(
    () => chromium.context.pages().find((one) => one.url().includes('#guides/round')),
    'the casebook at the round',
  );
  await casebook.getByRole('heading', { name: 'Look at your orders' }).waitFor();
  expect(await step('round')).toBe('orderList');

  const list = await chromium.open(orders);
  const told = 'Next: returns and refunds.';
  await until(async () => (await cards(list)).includes(told), told, 25_000);
  await until(async () => (await step('round')) === 'refundList', 'the round to move on');
  await casebook.bringToFront();
  await casebook.getByRole('heading', { name: 'Look at your returns and refunds' }).waitFor();
});

test('the round goes on where it was after the worker was ended and the browser started again', async () => {
  await keep(chromium, { guides: { round: { step: 'orderList', results: {}, at: Date.now() } } });
  const list = await chromium.open(orders);
  await until(async () => (await step('round')) === 'refundList', 'the round to move on', 25_000);
  await list.close();
  await chromium.killSw();
  await restart();
  const page = await route('guides/round');
  await page.getByRole('heading', { name: 'Look at your returns and refunds' }).waitFor();
  await page.getByRole('button', { name: 'Go on without it' }).click();
  await until(async () => (await heading(page)) === 'This is how it stands', 'the end, after the last page');
  await until(async () => (await step('round')) === 'allSeen', 'the step in memory');
});

test('the causes of a hidden button are gone through one by one, and each result is kept', async () => {
  const page = await route('guides/optionHidden');
  await page.getByRole('button', { name: 'Still no button' }).click();
  await page.getByRole('button', { name: 'aliexpress.com', exact: true }).click();
  await page.getByRole('button', { name: 'Still no button' }).click();
  await until(async () => (await step('optionHidden')) === 'appOnly', 'the step in memory');
  await page.reload();
  await until(async () => (await heading(page)) === 'Look in the app', 'the same step again');
  await page.getByRole('button', { name: /Your answers/ }).click();
  expect(await page.locator('.behind').textContent()).toContain('aliexpress.com');
  await page.getByRole('button', { name: 'Back' }).click();
  await until(async () => (await heading(page))?.includes('fully signed in'), 'the step before');
});

test('a guide begins with the first press; where the page then shows no button, it proposes that and the person decides', async () => {
  const page = await route('guides/optionHidden');
  const link = page.getByRole('link', { name: /Delete account/ });
  await link.waitFor();
  await meanwhile(chromium);
  expect(await step('optionHidden')).toBeUndefined();
  const opening = chromium.context.waitForEvent('page');
  await link.click();
  await until(async () => (await step('optionHidden')) === 'rightPage', 'the guide to begin');
  await (await opening).close();
  const at = Date.now();
  await keep(chromium, { seen: { deleteAccount: { button: { value: 'hidden', at } } } });
  await page.getByText(/The page showed: .*Still no button/).waitFor();
  expect(await step('optionHidden')).toBe('rightPage');
});

test('aliexpress.ru ends the guide: another company', async () => {
  const page = await route('guides/optionHidden');
  await page.getByRole('button', { name: 'Still no button' }).click();
  await page.getByRole('button', { name: 'aliexpress.ru' }).click();
  await page.getByRole('heading', { name: 'This is another company' }).waitFor();
});

test('the question what happens leads to the guide that answers it', async () => {
  const page = await route('guides/trouble');
  await page.getByRole('button', { name: 'Signing in goes round in circles' }).click();
  await page.getByRole('button', { name: /^Guide: / }).click();
  await page.getByRole('heading', { level: 1, name: 'Signing in goes round in circles' }).waitFor();
  expect(await page.locator('h1').count()).toBe(1);
});

test('a guide is walked by keyboard alone: each press leads the focus to the new step', async () => {
  const page = await route('guides/noCode');
  const press = async (name: string) => {
    await page.getByRole('button', { name }).focus();
    await page.keyboard.press('Enter');
  };
  await press('No change');
  const focused = () => page.evaluate(() => document.activeElement?.textContent);
  await until(async () => (await focused()) === 'Look in the spam folder', 'the focus on the next step');
  await press('It works now');
  await until(async () => (await focused()) === 'Good, it works again', 'the focus on the end');
});

test('the pause journey ticks as it goes, and leads back to closing', async () => {
  const page = await route('guides/pause');
  await page.getByRole('button', { name: 'Next', exact: true }).click();
  await page.getByRole('button', { name: 'Done, next' }).click();
  await until(async () => {
    const { tasks } = await kept(chromium);
    return (tasks as Record<string, { state: string }> | undefined)?.stopMarketingMail?.state === 'done';
  }, 'the tick');
  for (let left = 8; left > 0 && (await page.locator('.guide h2 svg').count()) === 0; left--)
    await page.getByRole('button', { name: /^Next/ }).click();
  await page.getByRole('heading', { name: 'The account is partly paused' }).waitFor();
  await page.getByRole('button', { name: /Guide: .*Check my account/ }).click();
  await page.getByRole('heading', { level: 1, name: 'Check my account' }).waitFor();
});

test('on the delete page nothing is filled in, pressed or read by us: the page gets only the person’s own events', async () => {
  const page = await chromium.context.newPage();
  await page.addInitScript(() => {
    const heard: string[] = [];
    Object.assign(globalThis, { heard });
    const kinds = ['click', 'input', 'change', 'keydown', 'focusin', 'submit', 'pointerdown'];
    for (const kind of kinds)
      addEventListener(kind, (event) => heard.push(`${event.type} ${event.isTrusted}`), true);
    for (const name of ['value', 'defaultValue'] as const) {
      const own = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, name);
      Object.defineProperty(HTMLInputElement.prototype, name, {
        ...own,
        get() {
          heard.push(`read ${name}`);
          return own?.get?.call(this);
        },
      });
    }
  });
  await page.goto(`${deletion}#/request/delete`);
  await untilPressable(page);
  await page.getByRole('button', { name: 'Delete my account' }).click();
  await page.locator('main input').waitFor();
  await meanwhile(chromium);
  const heard = await page.evaluate(() => (globalThis as unknown as { heard: string[] }).heard);
  expect(heard.filter((one) => /input|change|keydown|submit|read/.test(one))).toEqual([]);
  expect(heard.filter((one) => one.endsWith('false'))).toEqual([]);
  expect(heard.filter((one) => one.startsWith('click'))).toEqual(['click true']);
});

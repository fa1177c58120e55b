import type { Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { cards, clickInCards, untilPressable } from './cards';
import { isolated } from './isolated';
import { chromium, inChromium } from './practice';
import { until } from './until';

const home = 'https://privacy.aliexpress.com/home';

inChromium();

let page: Page;

beforeEach(() =>
  chromium.swEval("chrome.storage.local.remove(['tasks', 'dismissed', 'settings', 'seen', 'guides'])"),
);
afterEach(() => page?.close());

const open = async (practice: string) => {
  page = await chromium.open(`${home}?practice=${practice}#/request/delete`);
  await until(() => cards(page), 'cards');
};
/** Without the marks that keep an inserted text from turning the direction around it. */
const words = async () => (await cards(page)).replaceAll(/[\u2068\u2069]/g, '');
const reads = (text: string) => until(async () => (await words()).includes(text), text, 20_000);
const inRoot = <T>(expression: string) => isolated<T>(page, `((root) => ${expression})(leavewellRoot)`);
/** The title of the page's one main thing. */
const mainThing = () => inRoot<string>("root.querySelector('.main .title > :last-child')?.textContent ?? ''");
const opens = (title: string) => until(async () => (await mainThing()) === title, title, 20_000);
/** Waits until the ring is around the page's button of this name. */
const ringIsAround = async (text: string) => {
  await until(
    async () => {
      const at = await inRoot<number[]>(
        "(({ left, top, width, height } = { left: 0, top: 0, width: 0, height: 0 }) => [left + width / 2, top + height / 2])(root.querySelector('.ring')?.getBoundingClientRect())",
      );
      return page.evaluate(
        ([point, words]) =>
          document
            .elementsFromPoint(point[0] ?? 0, point[1] ?? 0)
            .some((one) => one.matches('button') && one.textContent === words),
        [at, text] as const,
      );
    },
    `a ring around ${text}`,
    10_000,
  );
};
const press = (name: string) => page.getByRole('button', { name, exact: true }).click();
const tasks = () =>
  chromium.swEval<Record<string, unknown> | undefined>(
    "chrome.storage.local.get('tasks').then(({ tasks }) => tasks?.data)",
  );

const steps = 'What this page asks of you';
const last = 'This is the last point of return';
const proof = 'When it says “done”, keep the proof';

describe('the panel on the delete page', () => {
  test('say the verdict first, then follow the steps in whatever order they come, to the proof', async () => {
    await open('otherOrder');
    await opens('A few checks first');
    await reads('7 still to check');
    await press('Delete my account');
    await opens(steps);
    await reads('Ask for the code once');
    await ringIsAround('Get code');
    await press('Get code');
    await press('Verify');
    await reads('Type the word the page names');
    await ringIsAround('Delete');
    await page.getByRole('textbox').fill('agree');
    await press('Delete');
    await opens(last);
    await ringIsAround('Delete account');
    await press('Delete account');
    await opens(proof);
    await reads('The site says it is deleted');
    expect(await tasks()).toBeUndefined();
  });

  test('know the last button beside the code', async () => {
    await open('lastBesideCode');
    await press('Delete my account');
    await reads('The button beside it may already be the last');
    await page.getByRole('textbox').fill('agree');
    await press('Delete');
    await opens(last);
    await ringIsAround('Delete account');
  });

  test('keep the proof at hand where the word comes last', async () => {
    await open('wordLast');
    await press('Delete my account');
    await press('Get code');
    await press('Verify');
    await reads('The button beside it may already be the last');
    await page.getByRole('textbox').fill('agree');
    await press('Delete');
    await opens(proof);
  });

  test('lead to the guide where the page refuses', async () => {
    await open('refused');
    await press('Delete my account');
    await opens('The page refuses for now');
    await reads('Step by step');
    expect(await words()).not.toContain(steps);
  });

  test('say that the words are not known, and what to look for', async () => {
    await open('fi');
    await reads('A few checks first');
    await untilPressable(page);
    await clickInCards(page, '.line:nth-child(1) .lineHead');
    await reads('Look for the red button');
  });

  test('speak Arabic', async () => {
    await chromium.swEval(
      `chrome.storage.local.set({ settings: { v: 3, data: { language: 'ar', appearance: 'auto', corner: 'bottomEnd', folded: false, journey: 'close', welcomed: true, region: 'unknown', notify: false } } })`,
    );
    await open('ar');
    await opens('بعض الفحوص أولًا');
    await reads('لم تُفحص بعد');
  });
});

import type { Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { cards, clickInCards, untilPressable } from './cards';
import { deletionOn, heardBy, listen, titles } from './deletion';
import { keep, settings } from './kept';
import { meanwhile } from './meanwhile';
import { chromium, inChromium } from './practice';
import { until } from './until';

const home = 'https://privacy.aliexpress.com/home';
const begins = 'First the red button';
const cannotTell = 'We cannot tell the step';

inChromium();

let page: Page;
let on: ReturnType<typeof deletionOn>;

beforeEach(async () => {
  await chromium.swEval("chrome.storage.local.remove(['tasks', 'dismissed', 'seen', 'guides'])");
  await keep(chromium, { settings: settings() });
});
afterEach(() => page?.close());

const open = async (practice: string, hash = '#/request/delete') => {
  page = await chromium.context.newPage();
  await listen(page);
  await page.goto(`${home}?practice=${practice}${hash}`);
  on = deletionOn(page);
  await until(() => cards(page), 'cards');
};
/** Nothing but what the test did itself. */
const onlyThePerson = async (clicks: number, keys = 0) =>
  expect(await heardBy(page)).toEqual({ forged: [], clicks, keys, inputs: keys, submits: 0 });

describe('the delete page as nobody described it to us', () => {
  test.each([
    ['in an unusual container', 'unusual', 'Delete my account'],
    ['that comes late', 'optionLate', 'Delete my account'],
    ['that a style alone brings', 'optionByStyle', 'Delete my account'],
    ['on a page that never goes quiet', 'neverQuiet', 'Delete my account'],
    ['in Portuguese', 'pt', 'Excluir conta'],
    ['in Spanish', 'es', 'Eliminar mi cuenta'],
  ])('an option %s: the verdict stands first, the ring is around the option', async (_, practice, option) => {
    await open(practice);
    await on.opens(titles.lookFirst);
    await on.reads('still to check');
    expect(await on.ringed()).toEqual([]);
    await on.openSteps();
    await on.reads(begins);
    await on.ringIsAround(option);
    await onlyThePerson(1);
  });

  test.each([
    ['in Arabic', 'ar', cannotTell],
    ['in Polish', 'pl', cannotTell],
    ['in Finnish', 'fi', cannotTell],
    ['in a language that nobody speaks', 'xx', cannotTell],
    ['inside a part of the page that cannot be looked into', 'inShadow', cannotTell],
    ['that stands there twice', 'twice', begins],
  ])('an option %s: the verdict stands first, and no ring is drawn', async (_, practice, says) => {
    await open(practice);
    await on.opens(titles.lookFirst);
    await on.openSteps();
    await on.reads(says);
    await meanwhile(chromium);
    expect(await on.ringed()).toEqual([]);
    expect(await on.words()).not.toContain(titles.missing);
    await onlyThePerson(1);
  });

  test.each([
    ['', 'hidden'],
    [', though the page never goes quiet', 'hidden,neverQuiet'],
  ])('an option that never comes is called missing in the end%s', async (_, practice) => {
    await open(practice);
    await on.opens(titles.lookFirst);
    await on.opens(titles.missing, 40_000);
    expect(await on.ringed()).toEqual([]);
    expect(await on.words()).not.toContain(titles.lookFirst);
    await onlyThePerson(0);
  });

  test('says what holds up, with the figure that was seen', async () => {
    const at = Date.now();
    const facts = { toPay: 0, processing: 0, processed: 2 };
    const orderList = Object.fromEntries(Object.entries(facts).map(([name, value]) => [name, { value, at }]));
    await keep(chromium, { seen: { orderList } });
    await open('pl');
    await on.opens('Settle these first');
    await on.reads('2 orders on the way');
  });
});

describe('the steps, whatever their order', () => {
  test.each([
    ['in a dialog', 'oneDialog', ['word', 'code', 'final']],
    ['the code first', 'otherOrder', ['code', 'word', 'final']],
    ['the word last', 'wordLast', ['code', 'word']],
  ])('%s: each is the main thing, is told, and has its ring', async (_, practice, order) => {
    await open(practice);
    await on.opens(titles.lookFirst);
    await on.press('Delete my account');
    let clicks = 1;
    let keys = 0;
    const steps: Record<string, () => Promise<void>> = {
      word: async () => {
        await on.opens(titles.steps);
        await on.hears('Type the word the page names');
        await on.ringIsAround('Delete');
        await on.type('agree');
        await on.press('Delete');
        clicks += 2;
        keys += 5;
      },
      code: async () => {
        await on.opens(titles.steps);
        await on.hears('Ask for the code once');
        await on.ringIsAround('Get code');
        await on.press('Get code');
        await on.press('Verify');
        clicks += 2;
      },
      final: async () => {
        await on.opens(titles.last);
        await on.hears(titles.last);
        await on.ringIsAround('Delete account');
        await on.press('Delete account');
        clicks += 1;
      },
    };
    for (const step of order) await steps[step]?.();
    await on.opens(titles.proof);
    expect(await on.ringed()).toEqual([]);
    await onlyThePerson(clicks, keys);
  });

  test('in Spanish, whose steps we do not know: one hint warns from the first field to the end', async () => {
    await open('es');
    await on.opens(titles.lookFirst);
    expect(await on.words()).not.toContain(titles.notKnown);
    await on.press('Eliminar mi cuenta');
    await on.opens(titles.notKnown);
    await on.hears('may be the last, and that cannot be taken back');
    await on.type('agree');
    await on.press('Eliminar');
    await page.getByRole('button', { name: 'Obtener código' }).waitFor();
    await on.opens(titles.notKnown);
    await on.press('Obtener código');
    await on.press('Verificar');
    await page.getByText('This is the last step.').waitFor();
    await on.opens(titles.notKnown);
    expect(await on.ringed()).toEqual([]);
    await on.press('Eliminar la cuenta');
    await page.getByText('Tu cuenta se ha eliminado.').waitFor();
    await on.opens(titles.notKnown);
    await on.reads('When it says done, keep the proof');
    await on.reads('The site says it is deleted');
    await onlyThePerson(6, 5);
  });

  test.each([
    ['in English', 'refused', 'Delete my account'],
    ['in Spanish', 'refused,es', 'Eliminar mi cuenta'],
  ])('a refusal in a dialog, %s, is told, and no ring is drawn', async (_, practice, option) => {
    await open(practice);
    await on.opens(titles.lookFirst);
    await on.press(option);
    await on.opens(titles.refuses);
    await on.hears(titles.refuses);
    expect(await on.ringed()).toEqual([]);
    await onlyThePerson(1);
  });

  test('a refusal in words that nobody told us is not guessed at', async () => {
    await open('refused,xx');
    await on.opens(titles.lookFirst);
    await on.press('Wexa mi konturo');
    await meanwhile(chromium);
    expect(await on.words()).not.toContain(titles.refuses);
    expect(await on.ringed()).toEqual([]);
    await onlyThePerson(1);
  });
});

test('the hints of the delete page come and go with the address, without a reload', async () => {
  await open('unusual', '#/');
  await on.reads('Ask for your data before you delete');
  expect(await on.words()).not.toContain(titles.lookFirst);
  await page.getByRole('link', { name: 'Delete my account' }).click();
  await on.opens(titles.lookFirst, 2_000);
  await on.openSteps();
  await on.ringIsAround('Delete my account');
  await page.getByRole('link', { name: 'Privacy Center' }).click();
  await until(async () => !(await on.words()).includes(titles.lookFirst), 'the verdict to go', 2_000);
  await page.goBack();
  await on.reads(titles.lookFirst, 2_000);
  await onlyThePerson(3);
});

test('a list that is set to pausing is not pushed on, and can be switched', async () => {
  await keep(chromium, { settings: settings({ journey: 'pause' }) });
  await open('');
  await on.opens('Your list is set to pausing');
  expect(await on.words()).not.toContain(titles.steps);
  await untilPressable(page);
  await clickInCards(page, 'Switch to closing');
  await on.opens(titles.lookFirst);
  await on.reads(titles.steps);
});

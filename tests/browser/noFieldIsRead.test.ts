import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { cards } from './cards';
import { deletionOn, heardBy, listen, titles } from './deletion';
import { isolated } from './isolated';
import { chromium, inChromium } from './practice';
import { until } from './until';

inChromium();

/**
 * Notes each look at what a person typed. Run in our script's own world: each world has its own prototypes, so a trap
 * in the page sees nothing of what our script does.
 */
const trap = () => {
  const reads: string[] = [];
  Object.assign(globalThis, { reads });
  const lay = (owner: object, name: string) => {
    const own = Object.getOwnPropertyDescriptor(owner, name);
    if (!own) return;
    const note = () => reads.push(name);
    Object.defineProperty(owner, name, {
      configurable: true,
      get() {
        note();
        return own.get ? own.get.call(this) : own.value;
      },
      set(to) {
        note();
        own.set?.call(this, to);
      },
    });
  };
  const fields = [HTMLInputElement, HTMLTextAreaElement, HTMLSelectElement].map(({ prototype }) => prototype);
  const typed = ['value', 'defaultValue', 'valueAsNumber', 'valueAsDate', 'files', 'checked'];
  const marked = ['selectionStart', 'selectionEnd', 'selectionDirection', 'selectedIndex', 'selectedOptions'];
  for (const field of fields) for (const name of [...typed, ...marked]) lay(field, name);
  for (const name of ['FormData', 'getSelection']) lay(globalThis, name);
  for (const name of ['getSelection', 'execCommand', 'cookie']) lay(Document.prototype, name);
  for (const name of ['elements', 'requestSubmit', 'submit', 'reset']) lay(HTMLFormElement.prototype, name);
  for (const name of ['click', 'focus']) lay(HTMLElement.prototype, name);
  lay(EventTarget.prototype, 'dispatchEvent');
};
const reads = (page: Page) => isolated<string[]>(page, '[...reads]');

test('from the first button to the proof, our script looks at no field and sends the page no event', async () => {
  const page = await chromium.context.newPage();
  await listen(page);
  await page.goto('https://privacy.aliexpress.com/home?practice=lastBesideCode#/request/delete');
  const on = deletionOn(page);
  await until(() => cards(page), 'cards');
  await isolated(page, `(${trap})()`);
  await on.openSteps();
  await on.ringIsAround('Delete my account');
  await on.press('Delete my account');
  await on.hears('Type the word the page names');
  await on.type('agree');
  await on.press('Delete');
  await on.opens(titles.last);
  await on.ringIsAround('Delete account');
  await on.type('123456');
  await on.press('Delete account');
  await on.opens(titles.proof);
  expect(await reads(page)).toEqual([]);
  expect(await heardBy(page)).toEqual({ forged: [], clicks: 6, keys: 11, inputs: 11, submits: 0 });
});

test('the trap notes a look by our script, which a trap in the page does not', async () => {
  const page = await chromium.open('https://privacy.aliexpress.com/home#/request/delete');
  await until(() => cards(page), 'cards');
  await page.getByRole('button', { name: 'Delete my account' }).click();
  await page.getByRole('textbox').fill('secret');
  await page.evaluate(trap);
  await isolated(page, `(${trap})()`);
  expect(await isolated(page, "document.querySelector('main input').value")).toBe('secret');
  expect(await reads(page)).toEqual(['value']);
  expect(await page.evaluate('reads')).toEqual([]);
});

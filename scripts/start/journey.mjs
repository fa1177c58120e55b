import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { root } from '../setup/runCommand.mjs';
import { say } from '../setup/say.mjs';

/** @typedef {import('puppeteer-core').Page} Page */

export const ordersAddress = 'https://www.aliexpress.com/p/order/index.html';
const deletion = 'https://privacy.aliexpress.com/home';

/** Presses the site's own button. @param {string} words */
const press = (words) => (/** @type {Page} */ page) => page.locator(`button::-p-text(${words})`).click();
/** The word that the site asks for, typed as a person does. @param {Page} page */
const typeAgree = async (page) => {
  await page.locator('input').click();
  await page.keyboard.type('agree');
  await press('Delete')(page);
};

/**
 * A stop on the site: its page, and what a person does there before the next picture of the same page.
 * @type {{ address: string, popup?: boolean, pictures: [string, ((page: Page) => Promise<unknown>)?][] }[]}
 */
const onTheSite = [
  { address: ordersAddress, popup: true, pictures: [['orders']] },
  { address: 'https://m.aliexpress.com/p/refund-dispute/list.html', pictures: [['refunds']] },
  {
    address: `${deletion}?practice=refused#/request/delete`,
    pictures: [['delete-page'], ['refused', press('Delete my account')]],
  },
  {
    address: `${deletion}?practice=plain#/request/delete`,
    pictures: [
      ['the-word', press('Delete my account')],
      ['the-code', typeAgree],
      [
        'last-point-of-return',
        async (page) => {
          await press('Get code')(page);
          await press('Verify')(page);
        },
      ],
      ['deleted', press('Delete account')],
    ],
  },
];
const before = { 'first-run': 'welcome.html' };
const after = {
  proof: 'casebook.html#proof/confirmation',
  dates: 'casebook.html#calendar',
  casebook: 'casebook.html',
  settings: 'options.html',
  goodbye: 'casebook.html#goodbye',
};
const wide = { width: 1280, height: 800 };
/** Late pages of the practice site and the panel's own start; a picture needs no finer measure. */
const settle = () => new Promise((done) => setTimeout(done, 2500));

/**
 * Walks through the journey without a display, through the site's refusal and its deletion, and keeps a picture of each stop.
 * @param {import('./opened.mjs').Opened} opened
 * @returns {Promise<string>} the folder with the pictures
 */
export async function walk({ browser, shootExtension, shootPopup }) {
  const time = new Date().toISOString().slice(0, 19).replace(/:/g, '-');
  const folder = path.join(root, 'screenshots', time);
  mkdirSync(folder, { recursive: true });
  let taken = 0;
  const picture = (/** @type {string} */ name) => {
    taken += 1;
    const numbered = `${String(taken).padStart(2, '0')}-${name}`;
    say(`  ${numbered}`);
    return path.join(folder, `${numbered}.png`);
  };
  const own = async (/** @type {Record<string, string>} */ files) => {
    for (const [name, file] of Object.entries(files)) await shootExtension(file, picture(name), wide);
  };
  await own(before);
  for (const { address, popup, pictures } of onTheSite) {
    const page = await browser.newPage();
    await page.goto(address);
    await settle();
    for (const [name, act] of pictures) {
      await act?.(page);
      await settle();
      await page.screenshot({ path: picture(name) });
    }
    if (popup) await shootPopup(page, picture('popup'));
    await page.close();
  }
  await own(after);
  return folder;
}

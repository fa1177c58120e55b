import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { root } from '../setup/runCommand.mjs';
import { say } from '../setup/say.mjs';

export const ordersAddress = 'https://www.aliexpress.com/p/order/index.html';

const sitePages = {
  '2-orders': ordersAddress,
  '4-order-detail': 'https://www.aliexpress.com/p/order/detail.html?orderId=8200000000000106',
  '5-delete-account': 'https://privacy.aliexpress.com/home#/request/delete',
};
const wide = { width: 1280, height: 800 };
/** Late pages of the practice site and the cards' own start; a picture needs no finer measure. */
const settle = () => new Promise((done) => setTimeout(done, 2500));

/**
 * Walks through the journey without a display and keeps a picture of each stop.
 * @param {import('./opened.mjs').Opened} opened
 * @returns {Promise<string>} the folder with the pictures
 */
export async function walk({ browser, shootExtension, shootPopup }) {
  const time = new Date().toISOString().slice(0, 19).replace(/:/g, '-');
  const folder = path.join(root, 'screenshots', time);
  mkdirSync(folder, { recursive: true });
  const picture = (/** @type {string} */ name) => {
    say(`  ${name}`);
    return path.join(folder, `${name}.png`);
  };
  await shootExtension('welcome.html', picture('1-first-run'), wide);
  for (const [name, address] of Object.entries(sitePages)) {
    const page = await browser.newPage();
    await page.goto(address);
    await settle();
    await page.screenshot({ path: picture(name) });
    if (address === ordersAddress) await shootPopup(page, picture('3-popup'));
    await page.close();
  }
  await shootExtension('options.html', picture('6-options'), wide);
  await shootExtension('casebook.html', picture('7-casebook'), wide);
  return folder;
}

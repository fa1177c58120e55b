// Builds the extension and makes what the stores want to see of it, on the practice site: tile, screenshots in each
// language, and the browser's sentence at install. Use: npm run store
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { findBrowsers } from './browsers/findBrowsers.mjs';
import { openCamera } from './pictures/camera.mjs';
import { savedOrders } from './pictures/madeUp.mjs';
import { root } from './setup/runCommand.mjs';
import { drawShot, drawTile } from './store/compose.mjs';
import { installWarnings, quoteWarnings } from './store/installWarnings.mjs';
import { check } from './test/step.mjs';

const shop = 'https://www.aliexpress.com';
const orders = `${shop}/p/order/index.html`;
const languages = ['en', 'es', 'ar'];
const raw = path.join(root, '.output', 'store');
const at = (/** @type {string} */ name) => path.join(raw, `${name}.png`);

const captionsOf = (/** @type {string} */ language) => {
  const text = readFileSync(path.join(root, 'store', 'listing', `${language}.md`), 'utf8');
  return [...(text.split('## captions')[1] ?? '').matchAll(/^- (.+)$/gm)].map(([, caption = '']) => caption);
};

const built = await check('Build', ['wxt', 'build'], 'Correct the file named above, then start again.');
if (!built.ok) process.exit(1);

const camera = await openCamera(raw);
await camera.ask(async (page) => {
  quoteWarnings(await installWarnings(page, path.join(root, '.output', 'chrome-mv3')));
});
await camera.remember('en', 'light');
await camera.tell(savedOrders);
for (const language of languages) {
  await camera.remember(language, 'light');
  const inLanguage = `?practice=${language}`;
  await camera.cards(`${language}-page`, `${orders}${language === 'en' ? '' : inLanguage}`);
  await camera.popup(`${language}-popup`, orders);
  await camera.cards(`${language}-delete`, 'https://privacy.aliexpress.com/home#/request/delete');
  await camera.own(`${language}-orders`, 'casebook.html#orders');
  await camera.own(`${language}-after`, 'casebook.html#calendar');
}
await camera.close();

const browser = await chromium.launch({
  executablePath: findBrowsers().chromium?.path,
  args: process.platform === 'linux' ? ['--no-sandbox'] : [],
});
await drawTile(browser);
for (const lang of languages) {
  const windows = ['page', 'page', 'delete', 'orders', 'after'];
  for (const [place, caption] of captionsOf(lang).entries()) {
    await drawShot(browser, `${lang}/${place + 1}.png`, {
      caption,
      lang,
      window: at(`${lang}-${windows[place]}`),
      ...(place === 1 && { popup: at(`${lang}-popup`) }),
    });
  }
}
await browser.close();

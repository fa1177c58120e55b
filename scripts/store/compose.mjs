import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../setup/runCommand.mjs';

/** @import { Browser } from 'playwright-core' */

const look = `
  * { margin: 0; box-sizing: border-box; }
  body { overflow: hidden; color: #fff; background: #0b6b63;
    font-family: "Noto Sans", "Noto Sans Arabic", system-ui, sans-serif; }
  .shot { display: flex; flex-direction: column; align-items: center; gap: 34px; width: 1280px; height: 800px;
    padding-top: 44px; }
  h1 { font-size: 42px; line-height: 1.2; font-weight: 700; text-align: center; }
  .stage { position: relative; width: 1072px; height: 680px; }
  .window { width: 100%; height: 100%; object-fit: cover; object-position: top; border-radius: 14px 14px 0 0;
    box-shadow: 0 18px 60px rgb(0 20 18 / 45%); }
  .popup { position: absolute; top: 18px; inset-inline-end: 26px; width: 374px; border-radius: 12px;
    box-shadow: 0 0 0 1px rgb(20 33 31 / 14%), 0 16px 56px rgb(0 20 18 / 50%); }
  .tile { display: flex; align-items: center; gap: 26px; width: 440px; height: 280px; padding: 0 38px; }
  .tile svg { flex: none; width: 118px; height: 118px; }
  .tile b { display: block; font-size: 44px; line-height: 1.1; letter-spacing: -0.5px; }
  .tile span { display: block; margin-top: 10px; font-size: 20px; line-height: 1.3; opacity: 0.94; }
`;

const data = (/** @type {string} */ file) => `data:image/png;base64,${readFileSync(file).toString('base64')}`;
const asText = (/** @type {string} */ text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const store = path.join(root, 'store');

/**
 * Draws markup and keeps it as a picture without transparency, as stores want it.
 * @param {Browser} browser
 * @param {string} file below store/pictures
 * @param {{ width: number, height: number, dir?: string, lang?: string, body: string }} picture
 */
async function draw(browser, file, { width, height, dir = 'ltr', lang = 'en', body }) {
  const page = await browser.newPage({ viewport: { width, height } });
  await page.setContent(`<!doctype html><html lang="${lang}" dir="${dir}"><style>${look}</style>${body}`);
  await page.evaluate(async () => {
    await document.fonts.ready;
    await Promise.all([...document.images].map((image) => image.decode()));
  });
  const target = path.join(store, 'pictures', file);
  mkdirSync(path.dirname(target), { recursive: true });
  writeFileSync(target, await page.screenshot());
  await page.close();
}

/**
 * A screenshot for the stores: the caption over a window of the browser, the popup over that where there is one.
 * @param {Browser} browser
 * @param {string} file
 * @param {{ caption: string, lang: string, window: string, popup?: string }} shot pictures by their paths
 */
export const drawShot = (browser, file, { caption, lang, window, popup }) =>
  draw(browser, file, {
    width: 1280,
    height: 800,
    lang,
    dir: lang === 'ar' ? 'rtl' : 'ltr',
    body: `<div class="shot"><h1>${asText(caption)}</h1><div class="stage"><img class="window" src="${data(window)}">${
      popup ? `<img class="popup" src="${data(popup)}">` : ''
    }</div></div>`,
  });

/** The small promotional tile: few words, for it is shown small. @param {Browser} browser */
export const drawTile = (browser) => {
  const mark = readFileSync(path.join(store, 'mark.svg'), 'utf8')
    .replace('viewBox="0 0 128 128"', 'viewBox="14 14 100 100"')
    // On the tile's own green the mark stands on a darker field.
    .replace('fill="#0b6b63"/><path', 'fill="#074842"/><path');
  return draw(browser, 'tile.png', {
    width: 440,
    height: 280,
    body: `<div class="tile">${mark}<div><b>Leavewell</b><span>Close the account.<br>Keep what matters.</span></div></div>`,
  });
};

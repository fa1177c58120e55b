// Draws the toolbar and store icons from store/mark.svg with the Chromium that is here; the smallest from a drawing of its
// own, on whole pixels.
import { readFileSync, writeFileSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { findBrowsers } from './browsers/findBrowsers.mjs';

const drawing = (/** @type {string} */ name) =>
  readFileSync(new URL(`../store/${name}.svg`, import.meta.url), 'utf8');
const mark = drawing('mark');
/** Below 48 px the margin goes: the mark has to be readable. */
const tight = mark.replace('viewBox="0 0 128 128"', 'viewBox="14 14 100 100"');
const drawings = { 16: drawing('mark-16'), 32: tight, 48: mark, 128: mark };

const browser = await chromium.launch({
  executablePath: findBrowsers().chromium?.path,
  args: process.platform === 'linux' ? ['--no-sandbox'] : [],
});
for (const [size, svg] of Object.entries(drawings)) {
  const page = await browser.newPage({ viewport: { width: Number(size), height: Number(size) } });
  await page.setContent(
    `<style>*{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`,
  );
  const file = new URL(`../public/icon/${size}.png`, import.meta.url);
  writeFileSync(file, await page.screenshot({ omitBackground: true }));
}
await browser.close();

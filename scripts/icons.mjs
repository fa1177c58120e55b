// Draws the toolbar and store icons from public/icon/mark.svg with the Chromium that is here.
import { readFileSync, writeFileSync } from 'node:fs';
import { chromium } from 'playwright-core';

const folder = new URL('../public/icon/', import.meta.url);
const mark = readFileSync(new URL('mark.svg', folder), 'utf8');
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
});
for (const size of [16, 32, 48, 128]) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  // Below 48 px the margin goes: the mark has to be readable.
  const view = size < 48 ? mark.replace('viewBox="0 0 128 128"', 'viewBox="14 14 100 100"') : mark;
  await page.setContent(
    `<style>*{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${view}`,
  );
  writeFileSync(new URL(`${size}.png`, folder), await page.screenshot({ omitBackground: true }));
}
await browser.close();

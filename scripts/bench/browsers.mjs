import puppeteer from 'puppeteer-core';
import { resolverRules } from '../../tests/site/hosts.mjs';
import { findBrowsers } from '../browsers/findBrowsers.mjs';

/** A fresh headless Chromium, with the extension in `folder` or bare. @param {number} port @param {string} [folder] */
export async function open(port, folder) {
  const browser = await puppeteer.launch({
    executablePath: findBrowsers().chromium.path,
    headless: true,
    pipe: true,
    enableExtensions: true,
    args: ['--no-sandbox', '--ignore-certificate-errors', `--host-resolver-rules=${resolverRules(port)}`],
  });
  const id = folder === undefined ? undefined : await browser.installExtension(folder);
  return { browser, id };
}

/** @param {number[]} values */
export const median = (values) => {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
};

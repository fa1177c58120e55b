import { existsSync } from 'node:fs';
import path from 'node:path';
import puppeteer from 'puppeteer-core';
import { resolverRules } from '../../tests/site/hosts.mjs';
import { findBrowsers } from '../browsers/findBrowsers.mjs';

/** @typedef {{ browser: import('puppeteer-core').Browser, id: string }} Opened `id`: of the extension */

/**
 * A fresh headless Chromium on the practice site, with the extension in `folder` or bare.
 * @param {number} port @param {string} [folder]
 * @returns {Promise<Opened>}
 */
async function open(port, folder) {
  const browser = await puppeteer.launch({
    executablePath: findBrowsers().chromium?.path ?? 'chromium',
    headless: true,
    pipe: true,
    enableExtensions: true,
    protocolTimeout: 120_000,
    defaultViewport: { width: 1280, height: 800 },
    args: [
      ...(process.platform === 'linux' && process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--lang=en-US',
      '--ignore-certificate-errors',
      `--host-resolver-rules=${resolverRules(port)}`,
    ],
  });
  const id = folder === undefined ? '' : await browser.installExtension(folder);
  if (folder && existsSync(path.join(folder, 'welcome.html'))) await closeWelcome(browser, id);
  return { browser, id };
}

/**
 * The first-run page opens by itself. In front of another page it would keep that from being drawn.
 * @param {import('puppeteer-core').Browser} browser
 * @param {string} id
 */
async function closeWelcome(browser, id) {
  const address = `chrome-extension://${id}/welcome.html`;
  const target = await browser.waitForTarget((one) => one.url().startsWith(address), { timeout: 20_000 });
  const page = await target.asPage();
  // Then the background is through with its set-up as well.
  await page.waitForSelector('h1');
  await page.close();
}

/**
 * Opens a browser for each entry, runs, and closes them whatever happens.
 * @template {Record<string, string | undefined>} Folders
 * @template T
 * @param {number} port
 * @param {Folders} folders extension folders by name; undefined for a bare browser
 * @param {(opened: Record<keyof Folders, Opened>) => Promise<T>} run
 */
export async function using(port, folders, run) {
  /** @type {Record<string, Opened>} */
  const opened = {};
  try {
    for (const [name, folder] of Object.entries(folders)) opened[name] = await open(port, folder);
    return await run(/** @type {Record<keyof Folders, Opened>} */ (opened));
  } finally {
    await Promise.all(Object.values(opened).map(({ browser }) => browser.close()));
  }
}

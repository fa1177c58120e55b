import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import puppeteer from 'puppeteer-core';
import { resolverRules } from '../../tests/site/hosts.mjs';
import { makeProfile, removeProfile } from '../browsers/profile.mjs';
import { say } from '../setup/say.mjs';

/** @typedef {import('./opened.mjs').Opened} Opened */

const asRoot = () => process.platform === 'linux' && process.getuid?.() === 0;

/** The id Chromium gives an unpacked extension: made from its folder's path. @param {string} folder */
function idOf(folder) {
  const bytes = Buffer.from(folder, process.platform === 'win32' ? 'utf16le' : 'utf8');
  const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 32);
  return [...hash].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join('');
}

/**
 * Puts our icon into the toolbar; without this it hides under the puzzle piece.
 * @param {string} profile
 * @param {string} extension
 */
function pin(profile, extension) {
  mkdirSync(path.join(profile, 'Default'));
  const preferences = { extensions: { pinned_extensions: [idOf(extension)], ui: { developer_mode: true } } };
  writeFileSync(path.join(profile, 'Default', 'Preferences'), JSON.stringify(preferences));
}

/**
 * Branded Chrome and Edge ignore --load-extension; over the debugging pipe they load it, unless a policy forbids it.
 * @param {import('puppeteer-core').Browser} browser
 * @param {string} extension
 */
async function load(browser, extension) {
  try {
    return await browser.installExtension(extension);
  } catch (error) {
    say(
      `! This browser did not let us load the extension (${error instanceof Error ? error.message : error}). Load it by hand:`,
    );
    say('    1. Open chrome://extensions (in Edge: edge://extensions).');
    say('    2. Switch on “Developer mode”.');
    say(`    3. Press “Load unpacked” and choose the folder ${extension}`);
    return undefined;
  }
}

/**
 * Opens Chromium, Chrome or Edge with the extension and a fresh profile.
 * @param {{ path: string, extension: string, port?: number, headless: boolean }} options without `port`: the real site
 * @returns {Promise<Opened>}
 */
export async function openChromium({ path: executablePath, extension, port, headless }) {
  const profile = makeProfile('chromium');
  pin(profile, extension);
  const practice = [
    `--host-resolver-rules=${resolverRules(port ?? 0)}`,
    '--ignore-certificate-errors',
    '--test-type',
  ];
  const browser = await puppeteer
    .launch({
      executablePath,
      headless,
      userDataDir: profile,
      pipe: true,
      enableExtensions: true,
      defaultViewport: headless ? { width: 1280, height: 800 } : null,
      ignoreDefaultArgs: ['--enable-automation'],
      handleSIGINT: false,
      handleSIGTERM: false,
      handleSIGHUP: false,
      args: [
        '--window-size=1280,900',
        '--no-default-browser-check',
        ...(asRoot() ? ['--no-sandbox'] : []),
        ...(port === undefined ? [] : practice),
      ],
    })
    .catch((error) => {
      removeProfile(profile);
      throw error;
    });
  const id = await load(browser, extension);
  return {
    browser,
    shootExtension: async (file, picture, viewport) => {
      const page = await browser.newPage();
      await page.setViewport(viewport);
      await page.goto(`chrome-extension://${id}/${file}`, { waitUntil: 'networkidle0' });
      await page.screenshot({ path: picture });
      await page.close();
    },
    shootPopup: async (over, picture) => {
      await over.bringToFront();
      const isPopup = (/** @type {import('puppeteer-core').Target} */ target) =>
        target.url().startsWith(`chrome-extension://${id}/popup.html`);
      await (await browser.extensions()).get(id ?? '')?.triggerAction(over);
      const page = await (await browser.waitForTarget(isPopup, { timeout: 10_000 })).asPage();
      await page.waitForFunction('Boolean(document.body?.innerText.trim())', { polling: 100 });
      await page.screenshot({ path: picture });
      await page.close();
    },
    close: async () => {
      await browser.close();
      removeProfile(profile);
    },
  };
}

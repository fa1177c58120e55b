import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { startPracticeSite } from '../../tests/site/server.mjs';
import { findBrowsers } from '../browsers/findBrowsers.mjs';
import { root } from '../setup/runCommand.mjs';
import { openChromium } from '../start/chromium.mjs';
import { memoryAt } from './madeUp.mjs';

/** @import { Page, Viewport } from 'puppeteer-core' */

const extension = path.join(root, '.output', 'chrome-mv3');
const wide = { width: 1280, height: 800 };
/** Twice as fine, because it is shown small. */
const little = { width: 380, height: 600, deviceScaleFactor: 2 };

/** Late parts of pages and the card's own start; a picture needs no finer measure. */
const calm = (/** @type {number} */ ms) => new Promise((done) => setTimeout(done, ms));

/** Runs in the popup before its own scripts. @param {string} url */
const tellOfTabBefore = (url) => {
  const ask = chrome.tabs.query.bind(chrome.tabs);
  const query = async (
    /** @type {unknown} */ _,
    /** @type {((tabs: object[]) => void) | undefined} */ back,
  ) => {
    const tabs = await ask({ currentWindow: true });
    const found = [{ ...tabs.at(-2), url }];
    back?.(found);
    return found;
  };
  Object.assign(chrome.tabs, { query });
};

/**
 * A browser with the built extension on the practice site, and the ways to take pictures of it.
 * @param {string} [folder] where the pictures go
 */
export async function openCamera(folder = path.join(root, 'docs', 'pictures')) {
  const site = await startPracticeSite();
  const { path: program = 'chromium' } = findBrowsers().chromium ?? {};
  const opened = await openChromium({ path: program, extension, port: site.port, headless: true });
  const { browser } = opened;
  const [id] = [...(await browser.extensions()).keys()];
  const tab = async (/** @type {string} */ address, /** @type {Viewport} */ view = wide) => {
    const page = await browser.newPage();
    await page.setViewport(view);
    await page.goto(address, { waitUntil: 'networkidle0' });
    return page;
  };
  const keep = async (/** @type {Page} */ page, /** @type {string} */ name) => {
    const file = path.join(folder, `${name}.png`);
    mkdirSync(path.dirname(file), { recursive: true });
    await page.screenshot({ path: file });
    await page.close();
  };
  /** @param {(page: Page) => Promise<unknown>} run in a page of ours */
  const ask = async (run) => {
    const page = await tab(`chrome-extension://${id}/options.html`);
    const answer = await run(page);
    await page.close();
    await calm(1000);
    return answer;
  };
  /** @param {(value: object) => unknown} run @param {object} value */
  const asked = (run, value) => ask((page) => page.evaluate(run, value));
  return {
    ask,
    /** Somebody in the middle of the journey, with this language and look. */
    remember: (/** @type {string} */ language, /** @type {string} */ appearance) =>
      asked((memory) => chrome.storage.local.set(memory), memoryAt(Date.now(), language, appearance)),
    /** Tells the background, and fails where that says no: else a picture would show less than it is taken for. */
    tell: async (/** @type {object} */ message) => {
      const answer = /** @type {{ ok?: boolean }} */ (
        await asked((one) => chrome.runtime.sendMessage(one), message)
      );
      if (!answer.ok) throw new Error(`The background refused it: ${JSON.stringify(answer)}`);
    },
    /**
     * A page of ours.
     * @param {string} name
     * @param {string} file
     * @param {(page: Page) => Promise<void>} [prepare]
     */
    own: async (name, file, prepare) => {
      const page = await tab(`chrome-extension://${id}/${file}`);
      await page.waitForSelector('h1');
      await prepare?.(page);
      await calm(500);
      await keep(page, name);
    },
    /**
     * A page of the practice site with our cards, after the presses a person would make.
     * @param {string} name
     * @param {string} address
     * @param {string[]} presses
     */
    cards: async (name, address, ...presses) => {
      const page = await tab(address);
      await calm(2500);
      for (const words of presses) {
        await page.locator(`::-p-text(${words})`).click();
        await calm(1500);
      }
      // The practice site's bar lists the variants of a page; that is of no use in a picture.
      await page.evaluate(() => document.querySelector('details[open]')?.removeAttribute('open'));
      await keep(page, name);
    },
    /**
     * The popup as it stands over a page of the practice site: in a tab that is told of the tab before it.
     * @param {string} name
     * @param {string} address
     */
    popup: async (name, address) => {
      const over = await tab(address);
      await calm(1500);
      const page = await browser.newPage();
      await page.setViewport(little);
      await page.evaluateOnNewDocument(tellOfTabBefore, address);
      await page.goto(`chrome-extension://${id}/popup.html`);
      await page.waitForSelector('main');
      await calm(1000);
      await keep(page, name);
      await over.close();
    },
    close: async () => {
      await opened.close();
      await site.close();
    },
  };
}

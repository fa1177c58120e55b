import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { startPracticeSite } from '../../tests/site/server.mjs';
import { findBrowsers } from '../browsers/findBrowsers.mjs';
import { root } from '../setup/runCommand.mjs';
import { openChromium } from '../start/chromium.mjs';
import { memoryAt } from './madeUp.mjs';

const folder = path.join(root, 'docs', 'pictures');
const extension = path.join(root, '.output', 'chrome-mv3');
const wide = { width: 1280, height: 800 };
/** Twice as fine, because it is shown small. */
const little = { width: 380, height: 600, deviceScaleFactor: 2 };

/** Late parts of pages and the card's own start; a picture needs no finer measure. */
const calm = (ms) => new Promise((done) => setTimeout(done, ms));

/** Runs in the popup before its own scripts. */
const tellOfTabBefore = (url) => {
  const ask = chrome.tabs.query.bind(chrome.tabs);
  chrome.tabs.query = async (_, back) => {
    const tabs = await ask({ currentWindow: true });
    const found = [{ ...tabs.at(-2), url }];
    back?.(found);
    return found;
  };
};

/** A browser with the built extension on the practice site, and the ways to take pictures of it. */
export async function openCamera() {
  const site = await startPracticeSite();
  const { path: program } = findBrowsers().chromium;
  const opened = await openChromium({ path: program, extension, port: site.port, headless: true });
  const { browser } = opened;
  const [id] = [...(await browser.extensions()).keys()];
  const tab = async (address, view = wide) => {
    const page = await browser.newPage();
    await page.setViewport(view);
    await page.goto(address, { waitUntil: 'networkidle0' });
    return page;
  };
  const keep = async (page, name) => {
    const file = path.join(folder, `${name}.png`);
    mkdirSync(path.dirname(file), { recursive: true });
    await page.screenshot({ path: file });
    await page.close();
  };
  const asked = async (run, value) => {
    const page = await tab(`chrome-extension://${id}/options.html`);
    await page.evaluate(run, value);
    await page.close();
    await calm(1000);
  };
  return {
    /** Somebody in the middle of the journey, with this language and look. */
    remember: (language, appearance) =>
      asked((memory) => chrome.storage.local.set(memory), memoryAt(Date.now(), language, appearance)),
    tell: (message) => asked((one) => chrome.runtime.sendMessage(one), message),
    /** A page of ours. */
    own: async (name, file, prepare) => {
      const page = await tab(`chrome-extension://${id}/${file}`);
      await page.waitForSelector('h1');
      await prepare?.(page);
      await calm(500);
      await keep(page, name);
    },
    /** A page of the practice site with our cards, after the presses a person would make. */
    cards: async (name, address, ...presses) => {
      const page = await tab(address);
      await calm(2500);
      for (const words of presses) {
        await page.locator(`::-p-text(${words})`).click();
        await calm(1500);
      }
      await keep(page, name);
    },
    /** The popup as it stands over a page of the practice site: in a tab that is told of the tab before it. */
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

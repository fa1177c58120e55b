import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { build } from 'wxt';
import { casebookViews } from '../../content/casebook/routes';
import { guides } from '../../content/guides';
import { bundled } from '../../scripts/bench/bundled.mjs';
import { startPracticeSite } from '../site/server.mjs';
import { profiles } from '../upgrade/profiles';
import { cards } from './cards';
import { type Chromium, launchChromium } from './chromium';
import { isolated } from './isolated';
import { keep, settings } from './kept';
import { clipped } from './pseudo/clipped';
import { pseudoLocales } from './pseudo/pseudo';
import { until } from './until';

vi.setConfig({ testTimeout: 180_000 });

let site: Awaited<ReturnType<typeof startPracticeSite>>;
let chromium: Chromium;
let folder: string;

/** A casebook and memory with something of every kind, so that every screen has its lines. */
const fill = async () => {
  const profile = profiles.at(-1)?.[1];
  const page = await chromium.openExtensionPage('options.html');
  await page.evaluate(await bundled('scripts/profile/raw.ts'));
  await page.evaluate(`(async () => {
    const { memory, databases } = ${JSON.stringify(profile)};
    delete memory.overlayMessages;
    for (const { name } of databases)
      await new Promise((done, fail) => Object.assign(indexedDB.deleteDatabase(name), { onsuccess: done, onerror: fail }));
    await bench.writeDatabases(databases);
    await chrome.storage.local.set(memory);
  })()`);
  await page.close();
};

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'leavewell-pseudo-'));
  await build({ outDir: folder, vite: () => ({ plugins: [pseudoLocales()] }) });
  site = await startPracticeSite();
  chromium = await launchChromium({ port: site.port, extension: path.join(folder, 'chrome-mv3') });
  await fill();
}, 300_000);
afterAll(async () => {
  await chromium?.close();
  await site?.close();
  rmSync(folder, { recursive: true, force: true });
});

const speak = (language: string) => keep(chromium, { settings: settings({ language }) });
const faultsIn = (page: Page) => page.evaluate<string[]>(`(${clipped})(document)`);
const openAt = async (file: string, width: number): Promise<Page> => {
  const page = await chromium.openExtensionPage(file);
  await page.setViewportSize({ width, height: 600 });
  await page.locator('h1').first().waitFor();
  return page;
};
/** Opens all that opens. */
const unfold = async (page: Page) => {
  const closed = page.locator('main button[aria-expanded="false"]:visible');
  for (let left = await closed.count(); left > 0; left--) await closed.first().click();
};

describe.each([
  ['en', 'long words'],
  ['es', 'another script'],
  ['ar', 'from right to left'],
])('In a language of %s (%s)', (language) => {
  beforeAll(() => speak(language));

  test.each([
    ['popup.html', 380],
    ['popup.html', 320],
    ['sidepanel.html', 320],
    ['options.html', 320],
  ])('%s at %i px shows each text whole, with all that opens', async (file, width) => {
    const page = await openAt(file, width);
    expect(await faultsIn(page)).toEqual([]);
    await unfold(page);
    expect(await faultsIn(page)).toEqual([]);
    await page.close();
  });

  test('the first-run page at 320 px shows each text whole', async () => {
    const page = await openAt('welcome.html', 320);
    for (const last of [false, false, true]) {
      expect(await faultsIn(page)).toEqual([]);
      if (!last) await page.locator('.button.primary').click();
      await page.locator('h1:focus').waitFor();
    }
    await page.close();
  });

  test('each view of the casebook and each guide at 320 px shows each text whole', async () => {
    const routes = [...casebookViews, ...guides.map(({ id }) => `guides/${id}`)];
    const page = await openAt('casebook.html', 320);
    const found: string[] = [];
    for (const route of routes) {
      await page.evaluate((to) => location.assign(`#${to}`), route);
      await page.reload();
      await page.locator('main h1').first().waitFor();
      found.push(...(await faultsIn(page)).map((fault) => `${route}: ${fault}`));
    }
    expect(found).toEqual([]);
    await page.close();
  });

  test.each([
    'https://www.aliexpress.com/p/order/index.html',
    'https://privacy.aliexpress.com/home#/request/delete',
  ])('the panel over %s shows each text whole, on a desk and at 320 px', async (address) => {
    const page = await chromium.open(address);
    for (const width of [1280, 320]) {
      await page.setViewportSize({ width, height: 600 });
      await until(() => cards(page), 'the panel');
      expect(await isolated<string[]>(page, `(${clipped})(leavewellRoot)`)).toEqual([]);
    }
    await page.close();
  });
});

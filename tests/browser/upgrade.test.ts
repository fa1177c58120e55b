import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { bundled } from '../../scripts/bench/bundled.mjs';
import type { Profile } from '../../scripts/profile/raw';
import { startPracticeSite } from '../site/server.mjs';
import { profiles } from '../upgrade/profiles';
import { built } from './built';
import { type Chromium, launchChromium } from './chromium';
import { soon } from './kept';

let site: Awaited<ReturnType<typeof startPracticeSite>>;
let chromium: Chromium | undefined;
let folder: string;

beforeAll(async () => {
  site = await startPracticeSite();
});
afterEach(async () => {
  await chromium?.close();
  rmSync(folder, { recursive: true, force: true });
});
afterAll(() => site?.close());

/** An extension in the same place, so of the same id, that has nothing but what the old version kept. */
const oldVersion = (version: string) => {
  folder = mkdtempSync(path.join(tmpdir(), 'leavewell-old-'));
  const manifest = {
    manifest_version: 3,
    name: 'Leavewell of before',
    version,
    permissions: ['storage'],
    background: { service_worker: 'background.js' },
  };
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(path.join(folder, 'background.js'), '');
  writeFileSync(path.join(folder, 'kept.html'), '<!doctype html><title>kept</title>');
};

/** Runs a script of ours, which leaves its exports in the global `bench`, and asks it something. */
const ask = async <T>(page: Page, file: string, expression: string): Promise<T> => {
  await page.evaluate(await bundled(file));
  return page.evaluate<T>(`bench.${expression}`);
};

const upgraded = async ({ version, memory, databases }: Profile): Promise<Chromium> => {
  oldVersion(version);
  const browser = await launchChromium({ port: site.port, extension: folder });
  const page = await browser.openExtensionPage('kept.html');
  await ask(page, 'scripts/profile/raw.ts', `writeDatabases(${JSON.stringify(databases)})`);
  await page.evaluate(`chrome.storage.local.set(${JSON.stringify(memory)})`);
  await page.close();
  rmSync(path.join(folder, 'kept.html'));
  cpSync(built('chrome-mv3'), folder, { recursive: true });
  await browser.reload();
  return browser;
};

/** Where a person looks for it, and what they read there in the language they had chosen. */
const places: [route: string, words: string[]][] = [
  ['orders', ['HDMI cable 2 m', '8200000000100103']],
  ['addresses', ['1 Example Street', 'Calle Falsa 123']],
  ['messages', ['Otra vez', 'Erase my account']],
  ['proof', ['The order list', 'Deleted']],
  ['accountDetails', ['Opened in 2019.']],
  [
    'checklist',
    [
      'No es para mí',
      'Sigues con 2 pedidos sin pagar',
      '20 de octubre de 2026',
      '2 de diciembre de 2026: Guarda tus direcciones',
    ],
  ],
];

const shown = (page: Page) =>
  page.evaluate(() => {
    const fields = [...document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('input, textarea')];
    return [document.body.textContent, ...fields.map(({ value }) => value)].join('\n');
  });

test.each(profiles)('what %s kept in the browser is found by this version', async (_, profile) => {
  chromium = await upgraded(profile);
  const casebook = await chromium.openExtensionPage('casebook.html');
  await casebook.waitForSelector('h1');
  const found = () => ask(casebook, 'scripts/profile/found.ts', 'found()');
  await expect.poll(found, soon).toMatchObject(profile.found);
  for (const [route, words] of places) {
    await casebook.goto(`chrome-extension://${chromium.id}/casebook.html#${route}`);
    for (const one of words) await expect.poll(() => shown(casebook), soon).toContain(one);
    if (route === 'proof')
      expect(await casebook.evaluate(() => [...document.images].map((one) => one.naturalWidth))).toContain(2);
  }
});

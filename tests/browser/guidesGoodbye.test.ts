import { readFileSync } from 'node:fs';
import JSZip from 'jszip';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { startPracticeSite } from '../site/server.mjs';
import { built } from './built';
import { type Chromium, launchChromium } from './chromium';
import { keep, kept, settings } from './kept';
import { targets } from './targets';
import { until } from './until';

let site: Awaited<ReturnType<typeof startPracticeSite>>;
let chromium: Chromium;

beforeEach(async () => {
  site = await startPracticeSite();
  chromium = await launchChromium({ port: site.port, extension: built('chrome-mv3') });
  await keep(chromium, { settings: settings(), tasks: { saveOrders: { state: 'done', at: 1 } } });
});
afterEach(async () => {
  await chromium?.close();
  await site?.close();
});

test('goodbye: take everything, delete everything, and nothing of the person is left', async () => {
  const page = await chromium.openExtensionPage('casebook.html#proof');
  await page.getByLabel('What the page or mail said').fill('Account of Maja Sample deleted.');
  await page.getByRole('button', { name: 'Keep this note' }).click();
  await page.getByText('The note is kept.').waitFor();
  await page.evaluate(() => {
    location.hash = 'goodbye';
  });
  const coming = page.waitForEvent('download');
  await page.locator('.farewell').getByRole('button', { name: 'Take everything' }).click();
  const zip = await JSZip.loadAsync(readFileSync(await (await coming).path()));
  const notes = await zip.file('leavewell-notes.txt')?.async('string');
  expect(notes).toContain('Account of Maja Sample deleted.');
  await page.getByRole('button', { name: 'Delete everything' }).click();
  await page.getByRole('button', { name: 'Delete everything now' }).click();
  await page.getByText(/All is deleted/).waitFor();
  // What is worked out anew from nothing may be there again, such as our own texts.
  const left = await kept(chromium);
  const personal = ['settings', 'tasks', 'seen', 'dismissed', 'guides', 'reminders', 'errorLog'];
  expect(personal.filter((key) => key in left)).toEqual([]);
  expect(JSON.stringify(left)).not.toMatch(/Maja|"done"/);
  const names = await page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name));
  const held = await page.evaluate(async (all) => {
    const texts: string[] = [];
    for (const name of all)
      await new Promise<void>((done) => {
        const asked = indexedDB.open(name as string);
        asked.onsuccess = () => {
          const db = asked.result;
          const stores = [...db.objectStoreNames];
          let open = stores.length;
          if (open === 0) done();
          for (const store of stores)
            db.transaction(store).objectStore(store).getAll().onsuccess = (event) => {
              texts.push(JSON.stringify((event.target as IDBRequest).result));
              open -= 1;
              if (open === 0) {
                db.close();
                done();
              }
            };
        };
        asked.onerror = () => done();
      });
    return texts.join('');
  }, names);
  expect(held).not.toContain('Maja');
  expect(await chromium.swEval('chrome.alarms.getAll().then((all) => all.length)')).toBe(0);
});

test('goodbye: the extension removes itself after asking in our own page', async () => {
  const page = await chromium.openExtensionPage('casebook.html#goodbye');
  await page.getByRole('button', { name: 'Remove Leavewell' }).click();
  // The page goes with the extension, often before the press has come back.
  await page
    .getByRole('button', { name: 'Remove it now' })
    .click()
    .catch(() => undefined);
  const ours = async () =>
    (await targets(chromium.cdp)).filter(({ url }) => url.startsWith(`chrome-extension://${chromium.id}/`));
  await until(async () => (await ours()).length === 0, 'every page and worker of ours to go');
});

import { readFileSync } from 'node:fs';
import { beforeEach, expect, test } from 'vitest';
import { cards } from './cards';
import { keep, kept, settings, soon } from './kept';
import { chromium, inChromium } from './practice';
import { until } from './until';

const orders = 'https://www.aliexpress.com/p/order/index.html';
const es = JSON.parse(readFileSync(new URL('../../locales/es.json', import.meta.url), 'utf8'));

inChromium();

beforeEach(() => keep(chromium, { settings: settings(), tasks: {}, seen: {}, dismissed: {}, errorLog: [] }));

test('another language is spoken at once, in popup, options and cards', async () => {
  const popup = await chromium.openExtensionPage('popup.html');
  const page = await chromium.open(orders);
  await until(() => cards(page), 'cards');
  const options = await chromium.openExtensionPage('options.html');
  await options.getByRole('combobox', { name: 'Language' }).selectOption('es');
  await options.getByRole('heading', { level: 1, name: es.options.heading }).waitFor();
  expect(await options.evaluate(() => document.documentElement.lang)).toBe('es');
  await popup.getByRole('button', { name: es.popup.casebook }).waitFor();
  expect(await popup.evaluate(() => document.documentElement.lang)).toBe('es');
  await page.bringToFront();
  await expect.poll(() => cards(page), soon).toContain(es.panel.commands.saveOrders);
  for (const one of [popup, page, options]) await one.close();
});

test('appearance changes at once', async () => {
  const popup = await chromium.openExtensionPage('popup.html');
  const ground = () => popup.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  await popup.emulateMedia({ colorScheme: 'light' });
  const options = await chromium.openExtensionPage('options.html');
  expect(await ground()).toBe('rgb(255, 255, 255)');
  await options.getByText('Dark', { exact: true }).click();
  await expect.poll(ground, soon).toBe('rgb(22, 30, 28)');
  for (const one of [popup, options]) await one.close();
});

test('a copy of the progress is downloaded, and put in place of what is kept after a look at it', async () => {
  await keep(chromium, {
    tasks: { saveOrders: { state: 'done', at: 5 } },
    dismissed: { cardsLast: 'always' },
  });
  const page = await chromium.openExtensionPage('options.html');
  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download my progress' }).click();
  const download = await coming;
  expect(download.suggestedFilename()).toMatch(/^leavewell-progress-\d{4}-\d{2}-\d{2}\.json$/);
  const file = await download.path();
  await keep(chromium, { tasks: {}, dismissed: {}, settings: settings({ appearance: 'dark' }) });
  await page.getByLabel('Load a copy').setInputFiles(file);
  const dialog = page.getByRole('dialog', { name: 'Replace your progress with this copy?' });
  await dialog.getByText('1 task done, 1 set in all').waitFor();
  expect((await kept(chromium)).tasks).toEqual({});
  await dialog.getByRole('button', { name: 'Replace my progress' }).click();
  await page.getByText('The copy is in place.').waitFor();
  expect(await kept(chromium)).toMatchObject({
    tasks: { saveOrders: { state: 'done', at: 5 } },
    dismissed: { cardsLast: 'always' },
    settings: { appearance: 'auto' },
  });
  await page.close();
});

test('a file that is not a copy is refused with a reason, and changes nothing', async () => {
  await keep(chromium, { tasks: { saveOrders: { state: 'done', at: 5 } } });
  const before = await kept(chromium);
  const page = await chromium.openExtensionPage('options.html');
  const load = (buffer: string) =>
    page
      .getByLabel('Load a copy')
      .setInputFiles({ name: 'x.json', mimeType: 'application/json', buffer: Buffer.from(buffer) });
  for (const [text, reason] of [
    ['{', 'It cannot be read.'],
    ['{"a": 1}', 'It is not a copy of your progress.'],
    ['{"leavewell": "progress", "version": 9}', 'A newer Leavewell made it: update first.'],
    ['{"leavewell": "progress", "version": 1, "data": {}}', 'It is damaged or was changed.'],
    [' '.repeat(2_000_001), 'It is too large for a copy of ours.'],
  ] as const) {
    await load(text);
    await page.getByText(reason).waitFor();
  }
  expect(await kept(chromium)).toEqual(before);
  await page.close();
});

test('a copy that a page of ours did not check is refused by the background as well', async () => {
  const page = await chromium.openExtensionPage('options.html');
  const answer = await page.evaluate(() => {
    const { chrome } = globalThis as unknown as {
      chrome: { runtime: { sendMessage(it: unknown): Promise<unknown> } };
    };
    return chrome.runtime.sendMessage({ kind: 'loadMemory', file: { leavewell: 'progress', version: 1 } });
  });
  expect(answer).toEqual({ ok: false, reason: 'broken' });
  await page.close();
});

test('deleting everything leaves nothing of the person, even while other pages of ours are open', async () => {
  await keep(chromium, {
    tasks: { saveOrders: { state: 'done', at: 5 } },
    dismissed: { cardsLast: 'always' },
  });
  const casebook = await chromium.openExtensionPage('casebook.html');
  await casebook.evaluate(
    () =>
      new Promise<void>((done, fail) => {
        const asked = indexedDB.open('left-by-an-older-version', 1);
        asked.onupgradeneeded = () =>
          asked.result.createObjectStore('orders', { keyPath: 'id' }).put({ id: 1 });
        asked.onsuccess = () => {
          asked.result.onversionchange = () => asked.result.close();
          done();
        };
        asked.onerror = fail;
      }),
  );
  const page = await chromium.openExtensionPage('options.html');
  await page.getByRole('button', { name: 'Delete everything' }).click();
  await page.getByRole('button', { name: 'Delete everything now' }).click();
  await page.getByText('All is deleted.').waitFor();
  const all = await kept(chromium);
  // What is ours comes back at once: the texts of the hints.
  const { overlayMessages: _, ...theirs } = all;
  expect(theirs).toEqual({});
  const databases = await chromium.swEval<{ name: string }[]>('indexedDB.databases()');
  const records = await chromium.swEval<number>(`(async () => {
    let all = 0;
    for (const { name } of await indexedDB.databases()) {
      const db = await new Promise((done) => { indexedDB.open(name).onsuccess = ({ target }) => done(target.result); });
      for (const store of db.objectStoreNames)
        all += await new Promise((done) => { db.transaction(store).objectStore(store).count().onsuccess = ({ target }) => done(target.result); });
      db.close();
    }
    return all;
  })()`);
  expect(databases.map(({ name }) => name)).not.toContain('left-by-an-older-version');
  expect(records).toBe(0);
  expect(await chromium.swEval('chrome.alarms.getAll()')).toEqual([]);
  for (const one of [casebook, page]) await one.close();
});

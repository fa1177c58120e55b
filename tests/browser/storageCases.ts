import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { until } from './until';

const en = JSON.parse(readFileSync(new URL('../../locales/en.json', import.meta.url), 'utf8'));

/** A page of the extension in either browser. */
interface OwnPage {
  evaluate<T>(expression: string): Promise<T>;
  close(): Promise<unknown>;
}

const shows = (page: OwnPage, words: string) =>
  until(
    () => page.evaluate<boolean>(`document.body.innerText.includes(${JSON.stringify(words)})`),
    `“${words}”`,
    20_000,
  );
const press = (page: OwnPage, words: string) =>
  until(
    () =>
      page.evaluate<boolean>(`(() => {
        const found = [...document.querySelectorAll('button')].find((one) => one.textContent.trim() === ${JSON.stringify(words)});
        found?.click();
        return found !== undefined;
      })()`),
    `“${words}”`,
    20_000,
  );
/** Runs with the casebook's database, opened as it is or in a later version. */
const inDatabase = (page: OwnPage, version: string, body: string) =>
  page.evaluate(`new Promise((done, fail) => {
    const asked = indexedDB.open('leavewell-casebook'${version});
    asked.onupgradeneeded = () => asked.result.createObjectStore('moods');
    asked.onerror = () => fail(asked.error);
    asked.onsuccess = () => {
      const db = asked.result;
      const all = db.transaction([...db.objectStoreNames], 'readwrite');
      ${body}
      all.oncomplete = () => { db.close(); done(); };
      all.onerror = () => fail(all.error);
    };
  })`);
/** The text of the next file that the page hands over. */
const taken = async (page: OwnPage, button: string): Promise<string> => {
  await page.evaluate(
    `void (URL.createObjectURL = (blob) => { blob.text().then((text) => { globalThis.handed = text; }); return 'data:,'; })`,
  );
  await press(page, button);
  return until(() => page.evaluate<string>('globalThis.handed ?? ""'), 'the file', 20_000);
};
const mailbox = (page: OwnPage) => page.evaluate<string>(`document.querySelector('main input')?.value ?? ''`);

/** What holds of full, damaged and newer storage, whichever browser it is. `open`: a page of the extension. */
export const storageCases = (open: (file: string) => Promise<OwnPage>): void => {
  test('account details that find no room say so, and are saved once there is some', async () => {
    const page = await open('casebook.html#accountDetails');
    await until(
      () => page.evaluate<boolean>(`document.querySelector('main input') !== null`),
      'the form',
      20_000,
    );
    // No real limit can be set: the store refuses as it does when the disk is full.
    await page.evaluate(`void (() => {
      globalThis.put = IDBObjectStore.prototype.put;
      IDBObjectStore.prototype.put = () => { throw new DOMException('', 'QuotaExceededError'); };
      const field = document.querySelector('main input');
      field.value = 'made-up@mail.example';
      field.dispatchEvent(new Event('input', { bubbles: true }));
    })()`);
    await shows(page, en.casebook.details.unsaved);
    await page.evaluate(`document.querySelector('main form').requestSubmit()`);
    await shows(page, en.common.failed.full);
    expect(await mailbox(page)).toBe('made-up@mail.example');
    await page.evaluate('void (IDBObjectStore.prototype.put = globalThis.put)');
    await press(page, en.failures.again);
    await until(
      async () => !(await page.evaluate<string>('document.body.innerText')).includes(en.common.failed.full),
      'the failure to go',
    );
    await page.close();
    const again = await open('casebook.html#accountDetails');
    await shows(again, en.casebook.details.heading);
    await until(async () => (await mailbox(again)) === 'made-up@mail.example', 'what was saved');
    await again.close();
  });

  test('a damaged record is named and can be taken raw; everything else opens', async () => {
    const page = await open('casebook.html#accountDetails');
    await shows(page, en.casebook.details.heading);
    await inDatabase(
      page,
      '',
      `all.objectStore('casebooks').getAllKeys().onsuccess = ({ target }) =>
         all.objectStore('proofs').put({ casebook: target.result[0], id: 'p1', broken: 'made-up note' });`,
    );
    await page.close();
    const after = await open('casebook.html#proof');
    await shows(after, '1 record could not be read');
    expect(await taken(after, en.casebook.damage.take)).toContain('made-up note');
    await after.close();
    const details = await open('casebook.html#accountDetails');
    await until(async () => (await mailbox(details)) === 'made-up@mail.example', 'the details');
    await details.close();
  });

  test('data of a newer version can only be read, and be taken raw, all of it', async () => {
    const page = await open('options.html');
    await inDatabase(page, ', 99', `all.objectStore('moods').put('glad', 1);`);
    await page.close();
    const after = await open('casebook.html#accountDetails');
    await shows(after, en.common.failed.newer);
    await until(async () => (await mailbox(after)) === 'made-up@mail.example', 'the details');
    await after.evaluate(`document.querySelector('main form').requestSubmit()`);
    await shows(after, en.failures.details);
    const raw = JSON.parse(await taken(after, en.casebook.damage.takeAll));
    expect(raw.moods).toEqual([[1, 'glad']]);
    expect(JSON.stringify(raw)).toContain('made-up note');
    await after.close();
  });
};

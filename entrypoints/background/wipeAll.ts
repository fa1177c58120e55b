import { browser } from 'wxt/browser';
import { forgetCasebooks } from '@/content/casebook/database';
import { forget } from './storageQueue';

const deleted = (name: string): Promise<void> =>
  new Promise((done, fail) => {
    const asked = indexedDB.deleteDatabase(name);
    asked.onsuccess = () => done();
    asked.onerror = () => fail(asked.error);
    // A page of ours that still holds it lets it go by itself; `success` follows.
  });

/** Empties all that is kept: casebooks, any other database of this extension, memory, alarms, the leave to notify. */
export const wipeAll = async (): Promise<void> => {
  await forgetCasebooks();
  const left = await indexedDB.databases();
  await Promise.all(left.map(({ name }) => name !== undefined && deleted(name)));
  await browser.alarms.clearAll();
  await forget();
  await browser.permissions.remove({ permissions: ['notifications'] }).catch(() => false);
};

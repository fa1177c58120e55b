import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { closeDatabase } from '@/content/casebook/database';

/** An empty browser: no database of ours, none of anybody's. */
export const freshCasebooks = async (): Promise<void> => {
  await closeDatabase();
  globalThis.indexedDB = new IDBFactory();
};

import {
  type DBSchema,
  deleteDB,
  type IDBPDatabase,
  type IDBPTransaction,
  openDB,
  type StoreNames,
} from 'idb';
import { announce } from './changes';
import { type Casebook, type StoreName, type Stores, storeNames } from './records';

/** One database for everything we keep about orders and people. It lives in the extension's own origin. */
export const databaseName = 'leavewell-casebook';
/** Raise it with a step in `upgrade`; a test opens a database of each older version. */
const databaseVersion = 1;

type StoreKey = [casebook: string, id: string];

/** `casebooks` is keyed by its id; all other stores by `[casebook, id]`, so one casebook is one range of keys. */
type Shape = DBSchema & {
  casebooks: { key: string; value: Casebook };
} & { [Name in StoreName]: { key: StoreKey; value: Stores[Name] } };

export type Database = IDBPDatabase<Shape>;
/** One that writes; which stores it holds is checked when it runs. */
export type Transaction = IDBPTransaction<Shape, StoreNames<Shape>[], 'readwrite'>;

let opened: Promise<Database> | undefined;

const forgetConnection = () => {
  opened = undefined;
};

/**
 * The open database. Another part of the extension that wants to delete or upgrade it gets it at once.
 * Rejects with a `VersionError` when a newer version of the extension wrote it.
 */
export const database = (): Promise<Database> => {
  opened ??= openDB<Shape>(databaseName, databaseVersion, {
    upgrade(db) {
      db.createObjectStore('casebooks', { keyPath: 'id' });
      for (const name of storeNames) db.createObjectStore(name, { keyPath: ['casebook', 'id'] });
    },
    blocking(_old, _wanted, event) {
      (event.target as unknown as IDBDatabase).close();
      forgetConnection();
    },
    terminated: forgetConnection,
  });
  opened.catch(forgetConnection);
  return opened;
};

/** Closes our connection; the next call of `database` opens it again. */
export const closeDatabase = async (): Promise<void> => {
  const was = opened;
  forgetConnection();
  await was?.then((db) => db.close()).catch(() => undefined);
};

/** Every record of one casebook, as a range of keys: an array sorts after every text. */
export const keyRange = (casebook: string): IDBKeyRange => IDBKeyRange.bound([casebook], [casebook, []]);

/**
 * Deletes everything. The stores are emptied first, in one transaction: so nothing is left even while a page that
 * hangs keeps the database itself from going away.
 */
export const forgetCasebooks = async (): Promise<void> => {
  const db = await database().catch(() => undefined);
  if (db) {
    const names = ['casebooks', ...storeNames] as const;
    const all = db.transaction(names, 'readwrite');
    await Promise.all([...names.map((name) => all.objectStore(name).clear()), all.done]);
  }
  await closeDatabase();
  await deleteDB(databaseName);
  announce();
};

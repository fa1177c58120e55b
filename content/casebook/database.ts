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
const databaseVersion = 2;

type StoreKey = [casebook: string, id: string];

/** `casebooks` is keyed by its id; all other stores by `[casebook, id]`, so one casebook is one range of keys. */
/** A record that could not be read, exactly as it was kept, with where it stood. */
export interface SetAside {
  store: StoreName | 'casebooks';
  key: IDBValidKey;
  raw: unknown;
  /** ISO 8601. */
  at: string;
}

type Shape = DBSchema & {
  casebooks: { key: string; value: Casebook };
  setAside: { key: number; value: SetAside };
} & { [Name in StoreName]: { key: StoreKey; value: Stores[Name] } };

export type Database = IDBPDatabase<Shape>;
/** One that writes; which stores it holds is checked when it runs. */
export type Transaction = IDBPTransaction<Shape, StoreNames<Shape>[], 'readwrite'>;

let opened: Promise<Database> | undefined;

let newer = false;

/** Whether a newer version of the extension wrote what is stored: then it can only be read. */
export const isNewerData = (): boolean => newer;

const forgetConnection = () => {
  opened = undefined;
};

const events = {
  blocking(_old: number, _wanted: number | null, event: IDBVersionChangeEvent) {
    (event.target as unknown as IDBDatabase).close();
    forgetConnection();
  },
  terminated: forgetConnection,
};

const connect = async (): Promise<Database> => {
  try {
    const current = await openDB<Shape>(databaseName, databaseVersion, {
      // Version 1 lacks `setAside` and `pictures`: whatever store is not there is made, and nothing that is kept changes.
      upgrade(db) {
        const held: DOMStringList = db.objectStoreNames;
        if (!held.contains('casebooks')) db.createObjectStore('casebooks', { keyPath: 'id' });
        if (!held.contains('setAside')) db.createObjectStore('setAside', { autoIncrement: true });
        for (const name of storeNames)
          if (!held.contains(name)) db.createObjectStore(name, { keyPath: ['casebook', 'id'] });
      },
      ...events,
    });
    newer = false;
    return current;
  } catch (error) {
    if (!(error instanceof DOMException && error.name === 'VersionError')) throw error;
    newer = true;
    return openDB<Shape>(databaseName, undefined, events);
  }
};

/**
 * The open database. Another part of the extension that wants to delete or upgrade it gets it at once. What a newer
 * version of the extension wrote is opened too, for reading (`isNewerData`).
 */
export const database = (): Promise<Database> => {
  opened ??= connect();
  opened.catch(forgetConnection);
  return opened;
};

/** The database, to change it. Rejects with `newerData` where it can only be read. */
export const writableDatabase = async (): Promise<Database> => {
  const db = await database();
  if (newer) throw new Error('newerData');
  return db;
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
    const names = [...db.objectStoreNames];
    const all = db.transaction(names, 'readwrite');
    await Promise.all([...names.map((name) => all.objectStore(name).clear()), all.done]);
  }
  await closeDatabase();
  await deleteDB(databaseName);
  announce();
};

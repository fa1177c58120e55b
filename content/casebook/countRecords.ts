import { database } from './database';
import { type StoreName, storeNames } from './records';

/** How many records of a kind the casebooks hold, over all of them. */
export interface StoreCount {
  store: StoreName;
  count: number;
}

/** What the casebooks hold, without what is empty. Rejects when the database cannot be opened. */
export const countRecords = async (): Promise<StoreCount[]> => {
  const db = await database();
  const counts = await Promise.all(
    storeNames.map(async (store) => ({ store, count: await db.count(store) })),
  );
  return counts.filter(({ count }) => count > 0);
};

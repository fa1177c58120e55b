import { database, storeNames } from './database';

/** How many records of a kind the casebooks hold, over all of them. */
export interface Held {
  store: (typeof storeNames)[number];
  count: number;
}

/** What the casebooks hold, without what is empty. Rejects when the database cannot be opened. */
export const held = async (): Promise<Held[]> => {
  const db = await database();
  const counts = await Promise.all(
    storeNames.map(async (store) => ({ store, count: await db.count(store) })),
  );
  return counts.filter(({ count }) => count > 0);
};

import { announce } from './changes';
import { type Database, database, type Transaction } from './database';
import { storeNames } from './records';

/** Runs in one transaction over every store: all of it is written, or nothing. Tells our other pages afterwards. */
export const wholeTransaction = async <Result>(
  run: (all: Transaction) => Promise<Result>,
): Promise<Result> => {
  const db: Database = await database();
  const all = db.transaction(['casebooks', ...storeNames], 'readwrite');
  try {
    const result = await run(all);
    await all.done;
    announce();
    return result;
  } catch (error) {
    try {
      all.abort();
    } catch {
      // It has ended by itself: nothing of it was written.
    }
    await all.done.catch(() => undefined);
    throw error;
  }
};

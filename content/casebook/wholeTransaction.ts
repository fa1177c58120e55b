import { announce } from './changes';
import { type Transaction, writableDatabase } from './database';
import { mending } from './mending';
import { storeNames } from './records';

const once = async <Result>(run: (all: Transaction) => Promise<Result>): Promise<Result> => {
  const all = (await writableDatabase()).transaction(['casebooks', ...storeNames], 'readwrite');
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

/**
 * Runs in one transaction over every store: all of it is written, or nothing. A damaged record that is in its way is
 * set aside, and it runs anew. Tells our other pages afterwards.
 */
export const wholeTransaction = <Result>(run: (all: Transaction) => Promise<Result>): Promise<Result> =>
  mending(() => once(run));

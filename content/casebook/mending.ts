import { isNewerData } from './database';
import { hasForm } from './hasForm';
import { casebookSchema, type StoreName, storeSchemas } from './records';
import { setDamagedAside } from './setDamagedAside';

const schemas = { casebooks: casebookSchema, ...storeSchemas };

/** Runs; where that fails over a damaged record, the record is set aside and it runs once more. */
export const mending = async <Result>(run: () => Promise<Result>): Promise<Result> => {
  try {
    return await run();
  } catch (error) {
    const moved = await setDamagedAside().catch(() => 0);
    if (moved > 0) return run();
    throw error;
  }
};

/** Reads records; those that are damaged are set aside first, so that one of them never closes the others. */
export const soundRecords = async <Stored>(
  store: StoreName | 'casebooks',
  read: () => Promise<Stored[]>,
): Promise<Stored[]> => {
  const fits = (one: Stored) => hasForm(schemas[store], one);
  const all = await read();
  if (all.every(fits)) return all;
  // Where it cannot be moved, as in data of a newer version or on a full disk, it is left alone and left out.
  if (!isNewerData()) await setDamagedAside().catch(() => 0);
  return (await read()).filter(fits);
};

import { labelLimit } from '../limits';
import { announce } from './changes';
import { database, keyRange, writableDatabase } from './database';
import { soundRecords } from './mending';
import { type Casebook, casebookSchema, newId, storeNames } from './records';

export const newCasebook = (label = ''): Casebook => ({
  id: newId(),
  label: label.trim().slice(0, labelLimit),
  createdAt: new Date().toISOString(),
});

/** All casebooks, the oldest first. */
export const allCasebooks = async (): Promise<Casebook[]> =>
  (await soundRecords('casebooks', async () => (await database()).getAll('casebooks'))).sort((a, b) =>
    a.createdAt.localeCompare(b.createdAt),
  );

export const putCasebook = async (casebook: Casebook): Promise<void> => {
  await (await writableDatabase()).put('casebooks', casebookSchema.parse(casebook));
  announce();
};

/** The first casebook; made when there is none, so that a note can be kept before any order is saved. */
export const firstCasebook = async (): Promise<Casebook> => {
  const [first] = await allCasebooks();
  if (first) return first;
  const made = newCasebook();
  await putCasebook(made);
  return made;
};

/** Deletes one casebook with everything in it, in one transaction. */
export const deleteCasebook = async (id: string): Promise<void> => {
  const all = (await writableDatabase()).transaction(['casebooks', ...storeNames], 'readwrite');
  const cleared = storeNames.map((name) => all.objectStore(name).delete(keyRange(id)));
  await Promise.all([all.objectStore('casebooks').delete(id), ...cleared, all.done]);
  announce();
};

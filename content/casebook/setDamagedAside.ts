import { announce } from './changes';
import { type Database, database, isNewerData, type SetAside } from './database';
import { type Casebook, casebookSchema, storeNames, storeSchemas } from './records';

type Found = Pick<SetAside, 'store' | 'key' | 'raw'>;
interface Damage {
  damaged: Found[];
  /** Casebooks that records name and that are not there, or not sound, made anew without a label. */
  made: Casebook[];
}

const isCasebookId = (id: unknown): id is string => casebookSchema.shape.id.safeParse(id).success;

/** Every record that its schema refuses. Only reads, so that nothing waits for it while all is sound. */
const findDamage = async (db: Database): Promise<Damage> => {
  const names = ['casebooks', ...storeNames] as const;
  const damaged: Found[] = [];
  const owners = new Set<string>();
  const sound = new Set<string>();
  for (const store of names) {
    const all = db.transaction(store);
    const [keys, values] = await Promise.all([all.store.getAllKeys(), all.store.getAll()]);
    const schema = store === 'casebooks' ? casebookSchema : storeSchemas[store];
    values.forEach((raw, at) => {
      const key = keys[at] as IDBValidKey;
      const fits = schema.safeParse(raw).success;
      if (!fits) damaged.push({ store, key, raw });
      const owner = Array.isArray(key) ? key[0] : key;
      if (isCasebookId(owner)) owners.add(owner);
      if (fits && store === 'casebooks') sound.add(String(key));
    });
  }
  const createdAt = new Date().toISOString();
  const made = [...owners].filter((id) => !sound.has(id)).map((id) => ({ id, label: '', createdAt }));
  return { damaged, made };
};

/**
 * Moves every damaged record out of the way, raw and with where it stood; everything else stays. All in one
 * transaction: copied and removed, or neither. Resolves with how many were moved or mended.
 */
export const setDamagedAside = async (): Promise<number> => {
  const db = await database();
  if (isNewerData()) return 0;
  const { damaged, made } = await findDamage(db);
  if (damaged.length + made.length === 0) return 0;
  const all = db.transaction(['casebooks', ...storeNames, 'setAside'] as const, 'readwrite');
  const at = new Date().toISOString();
  const writes: Promise<unknown>[] = damaged.flatMap(({ store, key, raw }) => [
    all.objectStore('setAside').add({ store, key, raw, at }),
    all.objectStore(store).delete(key as never),
  ]);
  writes.push(...made.map((one) => all.objectStore('casebooks').put(one)));
  await Promise.all([...writes, all.done]);
  announce();
  return damaged.length + made.length;
};

/** What was set aside, the oldest first. */
export const listSetAside = async (): Promise<SetAside[]> => {
  const db = await database();
  return db.objectStoreNames.contains('setAside') ? db.getAll('setAside') : [];
};

/** Everything that is stored, exactly as it is, whichever version wrote it: by store, key and value. */
export const rawCasebooks = async (): Promise<Record<string, [IDBValidKey, unknown][]>> => {
  const db = await database();
  const raw: Record<string, [IDBValidKey, unknown][]> = {};
  for (const name of db.objectStoreNames) {
    const { store } = db.transaction(name);
    const [keys, values]: [IDBValidKey[], unknown[]] = await Promise.all([
      store.getAllKeys(),
      store.getAll(),
    ]);
    raw[name] = keys.map((key, at) => [key, values[at]]);
  }
  return raw;
};

import { announce } from './changes';
import { database, keyRange, writableDatabase } from './database';
import { soundRecords } from './mending';
import { type StoreName, type Stores, storeSchemas } from './records';

/** A store whose records the person makes one by one. `put` checks the schema and throws when it does not fit. */
export const recordStore = <Name extends StoreName>(name: Name) => ({
  list: async (casebook: string): Promise<Stores[Name][]> =>
    (await soundRecords(name, async () =>
      (await database()).getAll(name, keyRange(casebook)),
    )) as Stores[Name][],
  get: async (casebook: string, id: string): Promise<Stores[Name] | undefined> =>
    (
      await soundRecords(name, async () => {
        const one = await (await database()).get(name, [casebook, id]);
        return one ? [one] : [];
      })
    )[0] as Stores[Name] | undefined,
  put: async (record: Stores[Name]): Promise<void> => {
    const sound = storeSchemas[name].parse(record) as Stores[Name];
    await (await writableDatabase()).put(name, sound);
    announce();
  },
  remove: async (casebook: string, id: string): Promise<void> => {
    await (await writableDatabase()).delete(name, [casebook, id]);
    announce();
  },
});

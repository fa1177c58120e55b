import { announce } from './changes';
import { database, keyRange } from './database';
import { type StoreName, type Stores, storeSchemas } from './records';

/** A store whose records the person makes one by one. `put` checks the schema and throws when it does not fit. */
export const recordStore = <Name extends StoreName>(name: Name) => ({
  list: async (casebook: string): Promise<Stores[Name][]> =>
    (await (await database()).getAll(name, keyRange(casebook))) as Stores[Name][],
  get: async (casebook: string, id: string): Promise<Stores[Name] | undefined> =>
    (await (await database()).get(name, [casebook, id])) as Stores[Name] | undefined,
  put: async (record: Stores[Name]): Promise<void> => {
    const sound = storeSchemas[name].parse(record) as Stores[Name];
    await (await database()).put(name, sound);
    announce();
  },
  remove: async (casebook: string, id: string): Promise<void> => {
    await (await database()).delete(name, [casebook, id]);
    announce();
  },
});

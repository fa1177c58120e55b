// What the browser keeps for us, as it stands: no schema, no reader of ours. So an old profile needs nothing that may change.

interface RawStore {
  name: string;
  keyPath: string | string[] | null;
  autoIncrement: boolean;
  /** With its key where the record does not hold it. */
  records: { key?: IDBValidKey; value: unknown }[];
}

/** All that one version left in a browser. */
export interface Profile {
  version: string;
  /** storage.local. */
  memory: Record<string, unknown>;
  databases: { name: string; version: number; stores: RawStore[] }[];
  /** What that version itself found in it. */
  found: Record<string, unknown>;
}

const answered = <Value>(request: IDBRequest<Value>): Promise<Value> =>
  new Promise((done, fail) => {
    request.onsuccess = () => done(request.result);
    request.onerror = () => fail(request.error);
  });

const textOf = (bytes: Uint8Array) => btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
const bytesOf = (text: string) => Uint8Array.from(atob(text), (one) => one.charCodeAt(0));

/** JSON has no bytes: they stand as `{ "$bytes": base64 }`. */
const toJson = (value: unknown) =>
  JSON.parse(JSON.stringify(value, (_, one) => (one instanceof Uint8Array ? { $bytes: textOf(one) } : one)));
const fromJson = (value: unknown) =>
  JSON.parse(JSON.stringify(value), (_, one) =>
    typeof one?.$bytes === 'string' ? bytesOf(one.$bytes) : one,
  );

const readStore = async (store: IDBObjectStore): Promise<RawStore> => {
  const [keys, values] = await Promise.all([answered(store.getAllKeys()), answered(store.getAll())]);
  const { name, keyPath, autoIncrement } = store;
  const records = values.map((value, at) => ({
    ...(keyPath === null ? { key: keys[at] as IDBValidKey } : {}),
    value: toJson(value),
  }));
  return { name, keyPath, autoIncrement, records };
};

/** Every database of this origin. */
export const readDatabases = async (): Promise<Profile['databases']> =>
  Promise.all(
    (await indexedDB.databases()).map(async ({ name = '' }) => {
      const db = await answered(indexedDB.open(name));
      const names = [...db.objectStoreNames];
      const all = db.transaction(names);
      const stores = await Promise.all(names.map((one) => readStore(all.objectStore(one))));
      db.close();
      return { name, version: db.version, stores };
    }),
  );

/** Puts databases into an origin that has none, as the version that wrote them had made them. */
export const writeDatabases = async (databases: Profile['databases']): Promise<void> => {
  for (const { name, version, stores } of databases) {
    const opening = indexedDB.open(name, version);
    opening.onupgradeneeded = () => {
      for (const { name: store, keyPath, autoIncrement, records } of stores) {
        const made = opening.result.createObjectStore(store, { keyPath, autoIncrement });
        for (const { key, value } of records) made.put(fromJson(value), key);
      }
    };
    (await answered(opening)).close();
  }
};

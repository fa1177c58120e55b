import type { Casebook, StoredScan, StoreName, Stores } from '@/content/casebook/records';
import type { Order } from '@/content/orders/model/order';
import type { Refund } from '@/content/orders/model/refund';

/** One store of the database. `put` rejects what does not fit the store's schema. */
interface RecordStore<Stored> {
  list(casebook: string): Promise<Stored[]>;
  get(casebook: string, id: string): Promise<Stored | undefined>;
  put(record: Stored): Promise<void>;
  remove(casebook: string, id: string): Promise<void>;
}
type Written = Exclude<StoreName, 'orders' | 'refunds' | 'visits'>;
type RecordStores = { [Name in Written]: RecordStore<Stores[Name]> };

/** What is stored for the account that is open, followed live, and the ways to change it. */
export interface CasebookData {
  all: readonly Casebook[];
  /** All of them as they are stored at this moment: `all` follows a little later. */
  listAll(): Promise<Casebook[]>;
  /** Undefined as long as nothing was ever kept. */
  casebook: Casebook | undefined;
  /** The casebook that is open; made when there is none, so that a note can be kept before any order. */
  ensure(): Promise<Casebook>;
  choose(id: string): void;
  /** The newest first. */
  orders: readonly Order[];
  refunds: readonly Refund[];
  scans: readonly StoredScan[];
  /** Ids of the orders whose receipt is ticked as saved. */
  receipts: ReadonlySet<string>;
  stores: RecordStores;
  /** How many damaged records of each kind were set aside. */
  setAside: readonly { store: StoreName | 'casebooks'; count: number }[];
  /** A newer version wrote what is stored: it can only be read. */
  isNewer: boolean;
  /** What was set aside, or everything that is stored, raw, as JSON. */
  rawFile(what: 'setAside' | 'all'): Promise<string>;
  /** Sets aside what is damaged. Resolves with how many records that were. */
  check(): Promise<number>;
  /** Changes a casebook's label. */
  putCasebook(casebook: Casebook): Promise<void>;
  /** Deletes a casebook with everything in it. */
  deleteCasebook(id: string): Promise<void>;
  /** Calls back after each change, made here or elsewhere, until the signal says stop. */
  onChange(back: () => void, signal: AbortSignal): void;
}

const absent = () => Promise.reject(new Error('notHere'));
const noStore = { list: async () => [], get: async () => undefined, put: absent, remove: absent };

/** Nothing is stored, and nothing can be. */
export const noCasebookData: CasebookData = {
  all: [],
  listAll: async () => [],
  casebook: undefined,
  ensure: absent,
  choose: () => undefined,
  orders: [],
  refunds: [],
  scans: [],
  receipts: new Set(),
  stores: {
    addresses: noStore,
    details: noStore,
    contacts: noStore,
    letters: noStore,
    proofs: noStore,
    files: noStore,
    pictures: noStore,
  },
  setAside: [],
  isNewer: false,
  rawFile: absent,
  check: absent,
  putCasebook: absent,
  deleteCasebook: absent,
  onChange: () => undefined,
};

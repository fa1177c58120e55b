import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Casebook, StoredScan } from '@/content/casebook/records';
import type { Order } from '@/content/orders/model/order';
import type { Refund } from '@/content/orders/model/refund';

/** What the casebook holds for the account that is open, followed live. */
export interface Held {
  all: readonly Casebook[];
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
}

export const nothingHeld: Held = {
  all: [],
  casebook: undefined,
  ensure: () => Promise.reject(new Error('noCasebook')),
  choose: () => undefined,
  orders: [],
  refunds: [],
  scans: [],
  receipts: new Set(),
};

/** For everything below a `CasebookPage`. */
export const HeldContext = createContext<Held>(nothingHeld);
export const useCasebook = (): Held => useContext(HeldContext);

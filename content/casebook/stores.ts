import type { SavedAddress } from './addresses';
import type { Contact } from './contacts';
import type { AccountDetails } from './details';
import type { TickedFile } from './files';
import type { Letter } from './letters';
import type { HeldOrder } from './orders';
import type { Proof } from './proofs';
import type { HeldRefund } from './refunds';
import type { HeldVisit } from './visits';

/** What each store keeps. One file per store holds the shape and what can be asked of it. */
export interface Stores {
  orders: HeldOrder;
  refunds: HeldRefund;
  visits: HeldVisit;
  addresses: SavedAddress;
  details: AccountDetails;
  contacts: Contact;
  letters: Letter;
  proofs: Proof;
  files: TickedFile;
}

export type StoreName = keyof Stores;

import { recordStore } from './recordStore';
import { type AccountDetails, detailsSchema } from './records';

/** The stores whose records are made one by one; what of them can be asked is the same everywhere. */
// The store keeps the name it was made with, so that nothing in it is lost.
export const listScans = recordStore('visits');
export const addresses = recordStore('addresses');
export const details = recordStore('details');
export const contacts = recordStore('contacts');
export const letters = recordStore('letters');
export const proofs = recordStore('proofs');
export const files = recordStore('files');

export const signInWays = detailsSchema.shape.signIn.element.options;

/** Account details before anything is typed. */
export const emptyDetails = (casebook: string): AccountDetails => ({
  casebook,
  id: 'account',
  mailbox: '',
  phone: '',
  signIn: [],
  country: '',
  language: '',
  currency: '',
  payments: [],
  notes: '',
  changedAt: new Date().toISOString(),
});

/** A new id for a record of ours. */
export const newId = (): string => crypto.randomUUID();

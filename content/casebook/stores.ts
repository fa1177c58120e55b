import { recordStore } from './recordStore';

/** The stores whose records are made one by one; what of them can be asked is the same everywhere. */
// The store keeps the name it was made with, so that nothing in it is lost.
export const listScans = recordStore('visits');
export const addresses = recordStore('addresses');
export const details = recordStore('details');
export const contacts = recordStore('contacts');
export const letters = recordStore('letters');
export const proofs = recordStore('proofs');
export const files = recordStore('files');
export const pictures = recordStore('pictures');

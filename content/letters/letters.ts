import type { LetterId } from '../ids';
import type { Letter } from './letter';

type Row = Omit<Letter, 'id'>;

/** Every letter, in the order they are listed. Guide C7–C9, G8, G18–G22, G26; site facts 3.7. */
const table = {
  /** A copy of the data, to be asked for before deleting, or from the registered mailbox by whoever is locked out. */
  askForData: {
    channel: 'mail',
    to: 'officer',
    purpose: 'access',
    asks: 'access',
    fields: ['mailbox', 'otherMailbox', 'country', 'name', 'orders', 'lockedOut'],
    optional: ['otherMailbox', 'orders', 'lockedOut'],
  },
  refundsSettled: {
    channel: 'form',
    to: 'support',
    purpose: 'money',
    fields: ['orders', 'amount', 'paidBackTo', 'mailbox', 'name'],
  },
  deleteChat: { channel: 'chat', to: 'support', purpose: 'erase', asks: 'erase', fields: ['pageSays'] },
  deleteForm: {
    channel: 'form',
    to: 'support',
    purpose: 'erase',
    asks: 'erase',
    fields: ['mailbox', 'country', 'pageSays', 'day', 'name'],
  },
  deleteOfficer: {
    channel: 'mail',
    to: 'officer',
    purpose: 'erase',
    asks: 'erase',
    fields: ['mailbox', 'otherMailbox', 'country', 'name', 'orders', 'lockedOut'],
    optional: ['otherMailbox', 'orders', 'lockedOut'],
  },
  /** For a relative, or somebody who died: no source says that a law or a time holds, so none is named. */
  forSomebody: {
    channel: 'mail',
    to: 'officer',
    purpose: 'erase',
    fields: ['whose', 'relation', 'mailbox', 'country', 'name', 'orders'],
    optional: ['orders'],
  },
  stillActive: {
    channel: 'mail',
    to: 'officer',
    purpose: 'erase',
    asks: 'erase',
    fields: ['day', 'confirmed', 'seen', 'adds', 'mailbox', 'country', 'name'],
  },
  /** A charge or a missing refund after the account is gone. Says nothing of closing, which is done. */
  charges: {
    channel: 'form',
    to: 'support',
    purpose: 'money',
    fields: ['day', 'charge', 'orders', 'mailbox', 'name'],
    optional: ['orders'],
  },
  /** They want to see a document: what else shows that the account is the person's, and how little a copy may show. */
  identity: {
    channel: 'mail',
    to: 'officer',
    purpose: 'same',
    fields: ['day', 'request', 'orders', 'mailbox', 'otherMailbox', 'country', 'name'],
    optional: ['orders', 'otherMailbox'],
  },
  noAnswer: {
    channel: 'mail',
    to: 'officer',
    purpose: 'same',
    asks: 'complain',
    fields: ['day', 'request', 'mailbox', 'country', 'name'],
  },
  /** They refused, wholly or in part: which data, why and until when. */
  refusal: {
    channel: 'mail',
    to: 'officer',
    purpose: 'same',
    asks: 'complain',
    fields: ['day', 'request', 'theySaid', 'lockedOut', 'mailbox', 'country', 'name'],
    optional: ['lockedOut'],
  },
  complaint: {
    channel: 'mail',
    to: 'authority',
    purpose: 'authority',
    fields: ['authority', 'history', 'theySaid', 'mailbox', 'country', 'name'],
    optional: ['theySaid'],
  },
} as const satisfies Record<LetterId, Row>;

export const letters: readonly Letter[] = Object.entries<Row>(table).map(([id, row]) => ({
  id: id as LetterId,
  ...row,
}));

export const letterOf = (id: string): Letter | undefined => letters.find((letter) => letter.id === id);

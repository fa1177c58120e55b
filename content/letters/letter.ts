import type { RequestKind } from '../deadlines/law';
import type { LetterId } from '../ids';
import type { FieldId } from './fields';

/** access, erase: a request about data · money: refunds and charges · authority: a complaint to an office. */
export type Purpose = 'access' | 'erase' | 'money' | 'authority';

/**
 * A message the person can send. Texts: `letters.<id>.title` and `.when` for the person; `.subject` and `.body` for the
 * letter, said in the letter's own language.
 */
export interface Letter {
  id: LetterId;
  /** Where it is meant to be sent; a mail has an address and a subject. */
  channel: 'chat' | 'form' | 'mail';
  to: 'support' | 'officer' | 'authority';
  /** `same`: it goes on with what an earlier message was for. */
  purpose: Purpose | 'same';
  /** What it asks for: a sent one is a request, and its answer may have a legal date. */
  asks?: RequestKind;
  /** What the person fills in, in this order. */
  fields: readonly FieldId[];
  /** Of those, what may stay empty: its line is then left out. */
  optional?: readonly FieldId[];
}

/** Whether a field may stay empty. Whoever is locked out says why, where the letter can say so. */
export const isOptional = ({ optional }: Letter, id: FieldId, locked = false): boolean =>
  (optional?.includes(id) ?? false) && !(locked && id === 'lockedOut');

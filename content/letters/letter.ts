import type { RequestKind } from '../deadlines/law';
import type { LetterId } from '../ids';

/**
 * A message the person can send. Texts: `letters.<id>.title` and `.when` for the person; `.subject` and `.body` for the
 * letter, said in the letter's own language. What only the person knows stands in square brackets.
 */
export interface Letter {
  id: LetterId;
  /** Where it is meant to be sent; a mail has an address and a subject. */
  channel: 'chat' | 'form' | 'mail';
  to: 'support' | 'officer';
  /** What it asks for: a sent one is a request, and its answer may have a legal date. */
  asks?: RequestKind;
}

export const letter = (it: Letter): Letter => it;

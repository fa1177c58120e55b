import { useState } from 'preact/hooks';
import type { Authority } from '@/content/authorities/authority';
import type { FieldValues } from '@/content/letters/fields';

/** What is known before anything is typed here. `countryCode` and `state` as in `Authority`; empty where not known. */
export interface Known {
  mailbox: string;
  country: string;
  countryCode: string;
  state: string;
  /** The person said that the registered mailbox is lost. */
  lostMailbox: boolean;
}

const addressOf = ({ name, address }: Authority) => `${name}\n${address}`;

/** What letters are filled in with: what was typed here, else what is known already. It stays from letter to letter. */
export const useFieldValues = (
  { mailbox, country, lostMailbox }: Known,
  authority: Authority | undefined,
): [FieldValues, (part: FieldValues) => void] => {
  const [typed, setTyped] = useState<FieldValues>({});
  const given: FieldValues = {
    mailbox,
    country,
    otherMailbox: lostMailbox ? 'yes' : '',
    authority: authority ? addressOf(authority) : '',
  };
  return [{ ...given, ...typed }, (part) => setTyped({ ...typed, ...part })];
};

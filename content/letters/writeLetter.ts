import type { Translator } from '../translator';
import { companyFor, officerMail } from './company';
import type { Letter } from './letter';

/** A letter ready to be completed by the person. `to` is empty where it is pasted into a chat or form. */
export interface Written {
  to: string;
  subject: string;
  text: string;
}

/** Marks that keep an inserted text from turning the line; a letter read from left to right is sent without them. */
const isolates = /[\u2066-\u2069]/g;

const addressOf = (region: string): string => {
  const company = companyFor(region);
  return company
    ? [company.name, company.register, company.address].filter(Boolean).join(', ')
    : 'AliExpress';
};

/** The sentence that says by which law, in words of the letter's language; a general one where no law is known. */
const basisOf = (t: Translator, { asks }: Letter, region: string): string => {
  const own = `letters.basis.${asks}.${region}`;
  return asks ? t.of(t.has(own) ? own : `letters.basis.${asks}.elsewhere`) : '';
};

/** Writes a letter in the language of `t`, for the region the person lives in. */
export const writeLetter = (t: Translator, letter: Letter, region: string): Written => {
  const values = { company: addressOf(region), basis: basisOf(t, letter, region) };
  const clean = (text: string) =>
    (t.direction === 'rtl' ? text : text.replace(isolates, '')).replace(/ +\n/g, '\n').trim();
  return {
    to: letter.to === 'officer' ? officerMail : '',
    subject: clean(t.of(`letters.${letter.id}.subject`)),
    text: clean(t.of(`letters.${letter.id}.body`, values)),
  };
};

/** What is still to be filled in: each `[…]` once, in its order. */
export const blanksIn = (text: string): string[] => [
  ...new Set([...text.matchAll(/\[([^[\]\n]{1,60})\]/g)].map((found) => found[1] ?? '')),
];

import { middayOf } from '../deadlines/calendarDate';
import type { Translator } from '../translator';
import { companyFor, officerMail } from './company';
import { type FieldId, type FieldValues, fields, filled } from './fields';
import { isOptional, type Letter } from './letter';

/** A letter ready to be sent. `to` is empty where it is pasted into a chat or form, or no address is recorded. */
export interface Written {
  to: string;
  subject: string;
  text: string;
  /** The fields that the person has not filled in; their gaps stand in square brackets. */
  missing: FieldId[];
}

/** What a letter is written from, beside its own words. */
export interface Facts {
  /** Where the person lives; 'unknown' names no law and no company. */
  region: string;
  values: FieldValues;
  /** The person cannot sign in any more: then a letter that can say so says why. */
  locked?: boolean;
  /** The mail address of the authority, where one is recorded. */
  authorityMail?: string | undefined;
}

/** Marks that keep an inserted text from turning the line; a letter read from left to right is sent without them. */
const isolates = /[\u2066-\u2069]/g;

const companyLine = (region: string): string => {
  const company = companyFor(region);
  return company
    ? [company.name, company.register, company.address].filter(Boolean).join(', ')
    : 'AliExpress';
};

/** The sentence that says by which law, in words of the letter's language; a general one where no law is known. */
const basisOf = (t: Translator, { asks, purpose }: Letter, region: string): string => {
  const kind = purpose === 'authority' ? purpose : asks;
  if (kind === undefined || kind === 'complain') return '';
  const of = (home: string) =>
    [kind, ...(kind === 'authority' ? [] : ['request'])]
      .map((what) => `letters.laws.${home}.${what}`)
      .find((key) => t.has(key));
  const own = of(region);
  const sentence = kind === 'authority' ? (own ? 'complain' : 'act') : 'ask';
  return t.of(`letters.basis.${sentence}`, { law: t.of(own ?? 'letters.laws.elsewhere.request') });
};

/** What letters share: how they begin, whose account they are about, and how they end. */
const frame = ['head', 'account', 'close'] as const;

const shown = (t: Translator, id: FieldId, value: string): string =>
  fields[id] === 'day'
    ? new Intl.DateTimeFormat(t.language, { dateStyle: 'long' }).format(middayOf(value))
    : value;

/** The gap of a field that is not filled in, in the letter's language. */
const gapOf = (t: Translator, id: FieldId): string => `[${t.of(`letters.fields.${id}`)}]`;

const addressee = ({ to }: Letter, { authorityMail = '' }: Facts): string =>
  to === 'officer' ? officerMail : to === 'authority' ? authorityMail : '';

/** Writes a letter in the language of `t`. What is optional and empty is left out with its line. */
export const writeLetter = (t: Translator, letter: Letter, facts: Facts): Written => {
  const mayBeEmpty = (id: FieldId) => isOptional(letter, id, facts.locked);
  const missing = letter.fields.filter((id) => !mayBeEmpty(id) && !filled(id, facts.values));
  const values: Record<string, string> = {
    // What frames a letter may name, though this letter asks for none of it.
    ...{ mailbox: '', country: '', name: '' },
    company: companyLine(facts.region),
    basis: basisOf(t, letter, facts.region),
    sender: t(`letters.sender.${filled('otherMailbox', facts.values) ? 'other' : 'registered'}`),
  };
  for (const id of letter.fields) {
    if (fields[id] === 'tick') continue;
    const value = filled(id, facts.values);
    const text = value ? shown(t, id, value) : gapOf(t, id);
    const inLine = () => t.of<string>(`letters.lines.${id}`, { value: text });
    if (!value && mayBeEmpty(id)) values[id] = '';
    else values[id] = isOptional(letter, id) ? inLine() : text;
  }
  for (const part of frame) values[part] = t.of(`letters.frame.${part}`, values);
  const clean = (text: string) =>
    (t.direction === 'rtl' ? text : text.replace(isolates, ''))
      .replaceAll('\u2068\u2069', '')
      .replace(/[ \t]+\n/g, '\n')
      .replace(/\n{3,}/g, '\n\n')
      .trim();
  return {
    to: addressee(letter, facts),
    subject: clean(t.of(`letters.${letter.id}.subject`, values)),
    text: clean(t.of(`letters.${letter.id}.body`, values)),
    missing,
  };
};

/** The gaps that stand in a text the person has changed by hand. */
export const gapsIn = (t: Translator, letter: Letter, text: string): FieldId[] =>
  letter.fields.filter((id) => text.includes(gapOf(t, id)));

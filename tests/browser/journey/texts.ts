import { readFileSync } from 'node:fs';
import { IntlMessageFormat } from 'intl-messageformat';

type Values = Record<string, string | number | Date>;
const inside = (parts: string[]) => parts.join('');

/** A text in one line, without its quotation marks and those that keep an inserted text from turning the direction. */
export const plain = (text: string) =>
  text
    .replace(/[\u2066-\u2069\u200e\u200f“”«»"]/g, '')
    .replace(/\s+/g, ' ')
    .trim();

/** The texts of `locales/<language>.json` as a person reads them: `say('guides.startLabel', { name })`. */
export const textsIn = (language: string) => {
  const all = JSON.parse(readFileSync(new URL(`../../../locales/${language}.json`, import.meta.url), 'utf8'));
  return (key: string, values: Values = {}): string => {
    const message = key.split('.').reduce((part, name) => part?.[name], all);
    if (typeof message !== 'string') throw new Error(`locales/${language}.json has no ${key}.`);
    const words = new IntlMessageFormat(message, language).format({
      q: inside,
      b: inside,
      ...values,
    } as never);
    return plain([words].flat().join(''));
  };
};

export type Texts = ReturnType<typeof textsIn>;

import type { MessageFormatElement } from '@formatjs/icu-messageformat-parser';
import { type Flat, flatten } from './flatten.ts';
import { parseMessage, type Takes, takesOf } from './messageArguments.ts';

/** Ready for the page: plain texts as they are, messages with arguments as data. */
export type Compiled = Record<string, string | MessageFormatElement[]>;

export interface Checked {
  compiled: Compiled;
  /** Keys of English that this language lacks; shown in English. */
  missing: string[];
  /** What fails the build: each a sentence with language and key. */
  faults: string[];
}

const isPlain = (text: string) => !/[{}<>']/.test(text);
const same = (a: Takes, b: Takes) =>
  JSON.stringify(Object.entries(a.arguments).sort()) === JSON.stringify(Object.entries(b.arguments).sort());

const pluralFault = (language: string, { plurals }: Takes): string | undefined => {
  const needed = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
  for (const forms of plurals) {
    const lacks = needed.filter((form) => !forms.includes(form));
    if (lacks.length > 0) return `lacks the plural form ${lacks.join(', ')}`;
  }
  return undefined;
};

const parsed = (text: string): MessageFormatElement[] | Error => {
  try {
    return parseMessage(text);
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
};

/** Compiles one language against English (which is compiled against itself). */
export const compile = (language: string, tree: unknown, english: Flat): Checked => {
  const flat = flatten(tree);
  const compiled: Compiled = {};
  const faults: string[] = [];
  for (const [key, text] of Object.entries(flat)) {
    const t = (what: string) => faults.push(`${language}: ${key} ${what}`);
    const base = english[key];
    if (base === undefined) {
      t('is not a key of English');
      continue;
    }
    if (text.trim() === '') {
      t('is empty');
      continue;
    }
    const elements = parsed(text);
    if (elements instanceof Error) {
      t(`is not a message: ${elements.message}`);
      continue;
    }
    const takes = takesOf(elements);
    const baseElements = parsed(base);
    if (!(baseElements instanceof Error) && !same(takes, takesOf(baseElements)))
      t(`takes other arguments or tags than English: ${Object.keys(takes.arguments).join(', ') || 'none'}`);
    const plural = pluralFault(language, takes);
    if (plural) t(plural);
    compiled[key] = isPlain(text) ? text : elements;
  }
  const missing = Object.keys(english).filter((key) => !(key in flat));
  return { compiled, missing, faults };
};

import { formatToParts, IntlMessageFormat } from 'intl-messageformat';
import { dateFormat, numberFormat, pluralRules } from './intl';

/** The key of a text: those of English, since every language falls back on it. */
export type MessageKey = keyof Messages & string;
/** A key put together from an id: each one it can be is a key; where the id is any text, some key looks like it. */
export type KeyLike<K extends string> = K extends MessageKey
  ? K
  : [Extract<MessageKey, K>] extends [never]
    ? MessageKey
    : K;
type None = Record<never, never>;
type Given<K extends MessageKey> = None extends Messages[K] ? [values?: None] : [values: Messages[K]];
export type Values = Record<string, string | number | Date>;

/** A stretch of a text: plain, or inside a tag such as `q` (words quoted from the site) or `b`. */
export type Part = string | { tag: string; text: string };

/** The texts of one language. A text it lacks comes in English; a key nobody knows comes as an empty text. */
export interface Translator {
  <K extends MessageKey>(key: K, ...values: Given<K>): string;
  /** The same for keys put together from an id, with whatever values the one in question takes. */
  of<K extends string>(key: KeyLike<K>, values?: Values): string;
  parts<K extends string>(key: KeyLike<K>, values?: Values): Part[];
  has(key: string): boolean;
  language: string;
  direction: 'ltr' | 'rtl';
}

type Compiled = Readonly<Record<string, unknown>>;

const tags = ['q', 'b'];
/** Keeps an inserted text from turning the direction of what stands around it. */
const isolated = (value: string | number | Date) =>
  typeof value === 'string' ? `\u2068${value}\u2069` : value;

/** The arguments that choose among forms of a message (ICU `select`): they are compared, so they stay as they are. */
const choosing = (message: unknown): string[] =>
  typeof message === 'object' && message !== null
    ? [
        ...('options' in message && 'value' in message ? [String(message.value)] : []),
        ...Object.values(message).flatMap(choosing),
      ]
    : [];

type Chunk = Part | Chunk[];
const flat = (chunk: Chunk): Part[] => (Array.isArray(chunk) ? chunk.flatMap(flat) : [chunk]);
/** Neighbouring plain texts as one. */
const merged = (parts: readonly Part[]): Part[] => {
  const all: Part[] = [];
  for (const part of parts) {
    const last = all.at(-1);
    if (typeof part === 'string' && typeof last === 'string') all[all.length - 1] = last + part;
    else all.push(part);
  }
  return all;
};
const textOf = (part: Part): string =>
  typeof part === 'string' ? part : part.tag === 'q' ? `“${part.text}”` : part.text;
const makers = Object.fromEntries(
  tags.map((tag) => [tag, (chunks: Chunk[]) => ({ tag, text: flat(chunks).map(textOf).join('') })]),
);

type Formatters = Parameters<typeof formatToParts>[2];

/**
 * One formatter for all texts. The first `NumberFormat` of a page takes 30 to 60 ms, `PluralRules` half of one: where
 * digits are 0 to 9 a small count is written without it. So is `formatToParts` used, not its class, which asks for one.
 */
const formattersFor = (numberingSystem: string | undefined): Formatters => {
  const isPlain = (count: number) =>
    numberingSystem === 'latn' && Number.isInteger(count) && Math.abs(count) < 1000;
  return {
    getNumberFormat: ((language: string, options?: Intl.NumberFormatOptions) => ({
      format: (count: number) =>
        !options && isPlain(count) ? String(count) : numberFormat(language, options).format(count),
    })) as Formatters['getNumberFormat'],
    getDateTimeFormat: dateFormat as Formatters['getDateTimeFormat'],
    getPluralRules: pluralRules as Formatters['getPluralRules'],
  };
};

/**
 * Formats compiled messages (see scripts/locales) in a language, with another set to fall back on.
 * @param numberingSystem of the language, where it is known: `latn` saves a page the first formatter of numbers
 */
export const createTranslator = (
  language: string,
  direction: 'ltr' | 'rtl',
  messages: Compiled,
  fallback: Compiled = {},
  numberingSystem?: string,
): Translator => {
  const formatters = formattersFor(numberingSystem);
  const parts = (key: string, values: Values = {}): Part[] => {
    const own = key in messages;
    const message = own ? messages[key] : fallback[key];
    if (typeof message === 'string') return [message];
    if (!message) return [];
    const asTheyAre = choosing(message);
    const inserted = Object.fromEntries(
      Object.entries(values).map(([name, one]) => [name, asTheyAre.includes(name) ? one : isolated(one)]),
    );
    const found = formatToParts(
      message as never,
      own ? language : 'en',
      formatters,
      IntlMessageFormat.formats,
      { ...makers, ...inserted } as never,
    );
    return merged(flat(found.map(({ value }) => value as Chunk)));
  };
  const of = (key: string, values?: Values) => parts(key, values).map(textOf).join('');
  const has = (key: string) => key in messages || key in fallback;
  return Object.assign(of as Translator, { of, parts, has, language, direction });
};

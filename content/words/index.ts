import de from './de';
import en from './en';
import es from './es';
import ko from './ko';
import nl from './nl';
import pl from './pl';
import pt from './pt';
import ru from './ru';
import tr from './tr';
import type { Word, Words } from './words';

/** The words of each language of the site that we know any of. */
export const words: Readonly<Record<string, Words>> = { de, en, es, ko, nl, pl, pt, ru, tr };

const plain = (text: string) => text.replace(/\s+/g, ' ').trim().toLowerCase();

/**
 * The texts of one thing in every language, ready to be compared: the language that a page claims is not always the
 * one it is written in.
 */
export const textsOf = (pick: (words: Words) => readonly Word[] | undefined): Set<string> =>
  new Set(Object.values(words).flatMap((one) => (pick(one) ?? []).map(({ text }) => plain(text))));

/** A printed text in the form of `textsOf`. */
export const comparable = (text: string | null | undefined): string => plain((text ?? '').slice(0, 200));

/** Whether a comparable text is a word, or has it in it. */
export const isWord = (text: string, word: Word): boolean =>
  word.part ? text.includes(plain(word.text)) : text === plain(word.text);

/** Whether a language's word for something is known well enough to say that it is not on a page. */
export const isSure = (language: string, pick: (words: Words) => readonly Word[] | undefined): boolean => {
  const own = words[language];
  return own !== undefined && (pick(own) ?? []).some((word) => !word.weak);
};

import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';
import { describe, expect, it } from 'vitest';
import { tree } from '@/scripts/locales/files';
import { flatten } from '@/scripts/locales/flatten';
import { plainText, sentences, words } from './plainText';

const all = Object.entries(flatten(tree('en')));
const sectionOf = (key: string) => key.slice(0, key.indexOf('.'));
const sections = [...new Set(all.map(([key]) => sectionOf(key)))];
const inSection = (section: string) => all.filter(([key]) => sectionOf(key) === section);

/** What is prose: at least one whole sentence. Labels and buttons would only make the measure look better. */
const prose = (section: string): string[] =>
  inSection(section)
    .map(([, message]) => plainText(message))
    .filter((text) => /[.?]["”]?$/.test(text.trim()))
    .flatMap(sentences);

const gradeOf = (texts: readonly string[]): number => {
  const all = texts.flatMap(words);
  return fleschKincaid({
    sentence: texts.length,
    word: all.length,
    syllable: all.reduce((sum, word) => sum + syllable(word), 0),
  });
};

describe('The measure', () => {
  it('finds a hard text hard and an easy one easy', () => {
    expect(gradeOf(sentences('We save it. You can read it here.'))).toBeLessThan(3);
    expect(
      gradeOf(sentences('Subsequent termination necessitates comprehensive administrative documentation.')),
    ).toBeGreaterThan(12);
  });

  it('leaves out names, quoted labels and the syntax of messages', () => {
    const message =
      '{count, plural, one {# order} other {# orders}} at AliExpress: press <q>Confirm received</q>.';
    expect(plainText(message)).toBe('2 orders at it: press this.');
  });

  it('tells sentences apart', () => {
    expect(sentences('One here. “Two?” Three: and on.')).toEqual(['One here.', '“Two?”', 'Three: and on.']);
  });
});

describe.each(sections)('The English texts of %s', (section) => {
  it('can be read at grade 8', () => {
    const texts = prose(section);
    expect(texts.length > 0 ? gradeOf(texts) : 0).toBeLessThanOrEqual(8);
  });

  it('have no sentence of more than 25 words', () => {
    const long = inSection(section).flatMap(([key, message]) =>
      sentences(plainText(message))
        .filter((sentence) => words(sentence).length > 25)
        .map((sentence) => `${key}: ${sentence}`),
    );
    expect(long).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { comparable, isSure, isWord, textsOf, words } from '../../content/words';
import type { Word, Words } from '../../content/words/words';

const files = import.meta.glob<{ default?: Words }>('../../content/words/*.ts', { eager: true });
const languages = Object.entries(files)
  .filter(([, module]) => module.default)
  .map(([path]) => path.replace(/^.*\/|\.ts$/g, ''));

const all: [string, Word][] = Object.entries(words).flatMap(([language, one]) =>
  Object.values(one as Record<string, readonly Word[] | Record<string, readonly Word[]>>).flatMap((part) =>
    (Array.isArray(part) ? part : Object.values(part).flat()).map((word): [string, Word] => [language, word]),
  ),
);

describe('Words of the site', () => {
  it('are listed for each language that has a file, and for no other', () => {
    expect(Object.keys(words).sort()).toEqual(languages.sort());
  });

  it('each name who saw them, and when, as far as that is known', () => {
    expect(all.length).toBeGreaterThan(40);
    for (const [language, word] of all) {
      expect(word.text.trim(), language).toBe(word.text);
      expect(word.text, language).not.toBe('');
      expect(word.source, word.text).not.toBe('');
      expect(word.date, word.text).toMatch(/^(\d{4}(-\d\d){0,2})?$/);
    }
  });

  it('are compared without case, folded blanks and blanks at the end', () => {
    expect(comparable('  Delete\n my  Account ')).toBe('delete my account');
    expect(textsOf((one) => one.deleteControls?.start).has(comparable('DELETE MY ACCOUNT'))).toBe(true);
    expect(comparable('Aguardando a entrega ')).toBe('aguardando a entrega');
    expect(comparable(null)).toBe('');
  });

  it('fit as a whole, but for those known as a part', () => {
    const whole = { text: 'Cancel', source: 'a test', date: '' };
    expect(isWord('cancel', whole)).toBe(true);
    expect(isWord('cancel order', whole)).toBe(false);
    expect(isWord('주문 취소', { text: '취소', source: 'a test', date: '', part: true })).toBe(true);
  });

  it('from guides and translations only do not say that a control is missing', () => {
    const start = (one: Words) => one.deleteControls?.start;
    expect(['en', 'es', 'pt', 'ar', 'unknown'].map((language) => isSure(language, start))).toEqual([
      true,
      false,
      false,
      false,
      false,
    ]);
  });
});

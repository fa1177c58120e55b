import { describe, expect, it } from 'vitest';
import { bestOf, directionOf } from '@/content/language';
import { createTranslator, type Translator, type Values } from '@/content/translator';
import { compile } from '@/scripts/locales/compile';

const flat = {
  'x.plain': 'Orders',
  'x.days':
    '{count, plural, one {# day} few {# days!few} many {# days!many} zero {none} two {two} other {# days}}',
  'x.shop': 'Bought at {shop}',
  'x.press': 'Press <q>Delete my account</q> once',
  'x.state': 'It is {state, select, open {open at {shop}} other {not known}}',
};
const nest = (part: Record<string, string>) => ({
  x: Object.fromEntries(Object.entries(part).map(([key, text]) => [key.slice(2), text])),
});
/** With texts of this test's own, whose keys are none of ours. */
interface Speaker {
  of(key: string, values?: Values): string;
  parts(key: string, values?: Values): ReturnType<Translator['parts']>;
  has(key: string): boolean;
}
const speak = (...of: Parameters<typeof createTranslator>): Speaker => createTranslator(...of) as Speaker;
const english = compile('en', nest(flat), flat).compiled;

describe('Texts are said in a language', () => {
  const t = speak('ar', 'rtl', { 'x.plain': 'الطلبات' }, english);

  it('takes its own text first and English where it lacks one', () => {
    expect(t.of('x.plain')).toBe('الطلبات');
    expect(t.of('x.shop', { shop: 'Vega' })).toContain('Bought at ');
  });

  it('counts by the rules of the language the text is in', () => {
    expect(speak('ru', 'ltr', english).of('x.days', { count: 3 })).toBe('3 days!few');
    expect(speak('ar', 'rtl', english).of('x.days', { count: 0 })).toBe('none');
    expect(speak('en', 'ltr', english).of('x.days', { count: 1 })).toBe('1 day');
  });

  it('isolates an inserted text, so that it cannot turn the direction around it', () => {
    expect(speak('en', 'ltr', english).of('x.shop', { shop: 'متجر' })).toBe('Bought at \u2068متجر\u2069');
  });

  it('chooses among forms by a text as it is, and still isolates what is inserted beside it', () => {
    const t = speak('en', 'ltr', english);
    expect(t.of('x.state', { state: 'open', shop: 'متجر' })).toBe('It is open at \u2068متجر\u2069');
    expect(t.of('x.state', { state: 'unknown' })).toBe('It is not known');
  });

  it('hands words quoted from the site over as a part of their own', () => {
    expect(speak('en', 'ltr', english).parts('x.press')).toEqual([
      'Press ',
      { tag: 'q', text: 'Delete my account' },
      ' once',
    ]);
  });

  it('never makes markup out of an inserted text', () => {
    expect(speak('en', 'ltr', english).parts('x.shop', { shop: '<img onerror=x>' }).join('')).toContain(
      '<img onerror=x>',
    );
  });

  it('says nothing for a key nobody knows', () => {
    expect(t.of('x.unknown')).toBe('');
    expect(t.has('x.unknown')).toBe(false);
  });
});

describe('The language is chosen', () => {
  it.each([
    [['ar-MA'], ['en', 'es', 'ar'], 'ar'],
    [['pt_BR', 'es'], ['en', 'es'], 'es'],
    [['es-419'], ['en', 'es'], 'es'],
    [['xx'], ['en', 'es'], 'en'],
    [['pt-PT'], ['en', 'pt-BR'], 'pt-BR'],
  ])('%j among %j is %s', (wanted, there, best) => expect(bestOf(wanted, there)).toBe(best));

  it('knows who writes from right to left', () => {
    expect(directionOf('ar')).toBe('rtl');
    expect(directionOf('es')).toBe('ltr');
  });
});

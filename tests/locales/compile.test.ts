import { describe, expect, it } from 'vitest';
import { compile } from '@/scripts/locales/compile';
import { english as englishTexts, languages, tree } from '@/scripts/locales/files';

const english = {
  'a.plain': 'Orders',
  'a.count': '{count, plural, one {# order} other {# orders}}',
  'a.quoted': 'Press <q>Delete</q>',
};
const faultsOf = (language: string, texts: unknown) => compile(language, { a: texts }, english).faults;

describe('A locale is checked against English', () => {
  it('keeps plain texts as they are and compiles the others', () => {
    const { compiled, faults } = compile(
      'en',
      { a: { plain: 'Orders', count: english['a.count'] } },
      english,
    );
    expect(faults).toEqual([]);
    expect(compiled['a.plain']).toBe('Orders');
    expect(Array.isArray(compiled['a.count'])).toBe(true);
  });

  it('lists what a language lacks, without failing', () => {
    const { missing, faults } = compile('es', { a: { plain: 'Pedidos' } }, english);
    expect(missing).toEqual(['a.count', 'a.quoted']);
    expect(faults).toEqual([]);
  });

  it.each([
    ['a key English does not have', { wrong: 'x' }, 'es: a.wrong is not a key of English'],
    ['an empty text', { plain: ' ' }, 'es: a.plain is empty'],
    [
      'another argument',
      { count: '{number, plural, one {#} many {#} other {#}}' },
      'es: a.count takes other arguments',
    ],
    ['a missing argument', { count: 'pedidos' }, 'es: a.count takes other arguments'],
    ['a missing tag', { quoted: 'Pulsa Delete' }, 'es: a.quoted takes other arguments or tags'],
    [
      'a missing plural form',
      { count: '{count, plural, one {#} other {#}}' },
      'es: a.count lacks the plural form many',
    ],
    ['a broken message', { count: '{count, plural, one {#}' }, 'es: a.count is not a message'],
  ])('fails on %s', (_, texts, fault) => {
    expect(faultsOf('es', texts)[0]).toContain(fault);
  });
});

describe.each(languages())('locales/%s.json', (language) => {
  const { faults } = compile(language, tree(language), englishTexts());

  it('has no faults', () => expect(faults).toEqual([]));

  it('fits the stores: name up to 45 characters, description up to 132', () => {
    const { manifest, meta } = tree(language) as { manifest: Record<string, string>; meta: { name: string } };
    expect(manifest.name?.length).toBeLessThanOrEqual(45);
    expect(manifest.description?.length).toBeLessThanOrEqual(132);
    expect(meta.name.length).toBeGreaterThan(1);
  });
});

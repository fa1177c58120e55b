import { describe, expect, it } from 'vitest';
import { languages as ours, tree } from '@/scripts/locales/files';
import { languages, listing } from './sections';

/** The narrowest limit of the three stores, see store/README.md. Characters. */
const limits: Record<string, [least: number, most: number]> = {
  name: [10, 45],
  'name without the mark': [10, 45],
  short: [40, 132],
  summary: [40, 250],
  long: [250, 10_000],
};
const length = (text: string) => [...text].length;
const terms = (text = '') => text.split(',').map((term) => term.trim());

it('Every language of ours has a listing, and no other language has one', () => {
  expect(languages).toEqual([...ours()].sort());
});

describe.each(languages)('The listing in %s', (language) => {
  const texts = listing(language);
  const { manifest } = tree(language) as { manifest: Record<string, string> };

  it.each(Object.entries(limits))('keeps within the stores’ limit: %s', (heading, [least, most]) => {
    expect(length(texts[heading] ?? '')).toBeGreaterThanOrEqual(least);
    expect(length(texts[heading] ?? '')).toBeLessThanOrEqual(most);
  });

  it('has the headings that all have', () => {
    expect(Object.keys(texts)).toEqual(Object.keys(listing('en')));
  });

  it('says what the extension itself says: its name and its short text', () => {
    expect(texts.name).toBe(manifest.name);
    expect(texts.short).toBe(manifest.description);
  });

  it('keeps a name without the mark ready, should a store ask for it', () => {
    expect(texts['name without the mark']).toMatch(/^Leavewell – /);
    expect(texts['name without the mark']).not.toMatch(/aliexpress/i);
  });

  it('says at once that it is not affiliated', () => {
    const words = { en: 'not affiliated', es: 'o está afiliado', ar: 'غير تابع' }[language] ?? '';
    expect(words).not.toBe('');
    expect(texts.long?.slice(0, 200)).toContain(words);
  });

  it('says that it does not run in private windows, nor where Firefox never remembers', () => {
    const words = {
      en: ['private windows', 'Never remember history'],
      es: ['ventanas privadas', 'No recordar el historial'],
      ar: ['النوافذ الخاصة', 'لا يتذكر التأريخ أبدًا'],
    }[language] ?? ['no words are known for this language'];
    for (const word of words) expect(texts.long).toContain(word);
  });

  it('is plain text without shouting, links or praise', () => {
    for (const heading of Object.keys(limits))
      expect(texts[heading]).not.toMatch(/[!¡]|https?:|\]\(|\*\*|#\d|number one|best /i);
  });

  it('has search terms that Edge takes: seven at most, short, 21 words in all', () => {
    const all = terms(texts['search terms']);
    expect(all.length).toBeLessThanOrEqual(7);
    expect(all.filter((term) => length(term) > 30)).toEqual([]);
    expect(all.join(' ').split(/\s+/).length).toBeLessThanOrEqual(21);
  });

  it('has a caption for each screenshot, short enough to stand in one line', () => {
    const captions = [...(texts.captions ?? '').matchAll(/^- (.+)$/gm)].map(([, caption]) => caption ?? '');
    expect(captions).toHaveLength(5);
    expect(captions.filter((caption) => length(caption) > 40)).toEqual([]);
  });
});

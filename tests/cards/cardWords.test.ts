import { describe, expect, test } from 'vitest';
import { words } from '@/content/words';
import type { Word } from '@/content/words/words';
import { cardWords } from '../../scripts/cardWords';

const { load } = cardWords() as unknown as { load(file: string): string | undefined };
const carried = (language: string) =>
  JSON.parse((load(`/somewhere/content/words/${language}.ts`) ?? '').replace(/^export default |;$/g, ''));
const bare = (list: readonly Word[] = []) => list.map(({ text, weak, part }) => ({ text, weak, part }));

describe('The words that the script of the cards carries', () => {
  test.each(Object.keys(words))('are all that name a control of the deletion or a page: %s', (language) => {
    const { deleteControls = {}, headings } = words[language] ?? {};
    const { deleteControls: inCards = {}, ...rest } = carried(language);
    expect(Object.keys(inCards)).toEqual(Object.keys(deleteControls));
    for (const [part, list] of Object.entries(deleteControls))
      expect(bare(inCards[part])).toEqual(bare(list));
    expect(bare(rest.headings)).toEqual(bare(headings));
    expect(Object.keys(rest).filter((name) => name !== 'headings')).toEqual([]);
  });

  test('come without their sources, and other files are left alone', () => {
    expect(load('/somewhere/content/words/en.ts')).not.toContain('guides');
    expect(load('/somewhere/content/words/index.ts')).toBeUndefined();
    expect(load('/somewhere/content/words/words.ts')).toBeUndefined();
  });
});

import { describe, expect, it } from 'vitest';
import { pages } from '../../content/pages/index';

const files = import.meta.glob<{ default?: { id: string } }>('../../content/pages/*.ts', { eager: true });
const kinds = Object.entries(files).filter(([, module]) => module.default !== undefined);
const name = (path: string) => path.replace(/^.*\/|\.ts$/g, '');

describe('The list of pages', () => {
  it('names each file of the folder that describes a page, once', () => {
    expect(pages.map((page) => page.id).sort()).toEqual(kinds.map(([path]) => name(path)).sort());
  });

  it('is in the order of the alphabet, so that nobody has to look for the place of a new one', () => {
    expect(pages.map((page) => page.id)).toEqual(pages.map((page) => page.id).sort());
  });

  it.each(kinds)('%s: the file is called as its page', (path, module) => {
    expect(module.default?.id).toBe(name(path));
  });

  it('promises each fact once, and every reader gives what its page promises', () => {
    const url = new URL('https://www.aliexpress.com/');
    for (const page of pages) {
      expect(new Set(page.facts).size, page.id).toBe(page.facts.length);
      const facts = page.read(document.implementation.createHTMLDocument(), { url, settled: false });
      expect(Object.keys(facts).sort(), page.id).toEqual([...page.facts].sort());
    }
  });
});

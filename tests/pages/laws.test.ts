import { describe, expect, it } from 'vitest';
import { anchorsOf, readers, readPage } from '../../content/pages/readers';
import { pageIds, pages } from '../../content/pages/table';

describe('The table of pages', () => {
  it('is in the order of the alphabet, so that nobody has to look for the place of a new one', () => {
    expect(pageIds).toEqual([...pageIds].sort());
  });

  it.each(pageIds)('%s promises each fact once, and its reader gives what it promises', (id) => {
    const url = new URL('https://www.aliexpress.com/');
    const { facts, anchors } = pages[id];
    expect(new Set<string>(facts).size).toBe(facts.length);
    const read = readPage(id, document.implementation.createHTMLDocument(), { url, settled: false });
    expect(Object.keys(read).sort()).toEqual([...facts].sort());
    expect(Object.keys(anchorsOf(id)).sort()).toEqual(readers[id] ? [...anchors].sort() : []);
  });
});

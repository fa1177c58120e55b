import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { evaluate } from '@/content/evaluate';
import { hints } from '@/content/hints';
import { anchorsOf, readers } from '@/content/pages/readers';
import { withLockedFields } from './lockFields';

const here = import.meta.dirname;
const cases = readdirSync(here, { withFileTypes: true })
  .filter((one) => one.isDirectory())
  .flatMap(({ name: kind }) =>
    readdirSync(join(here, kind))
      .filter((file) => file.endsWith('.html'))
      .map((file) => `${kind}/${file.slice(0, -5)}`),
  );
/** Something typed into each field, so that a look at it would be one at a person's words. */
const typeIn = (document: Document) => {
  for (const field of document.querySelectorAll<HTMLInputElement>('input:not([type]), input[type="text"]'))
    field.value = 'agree';
};

describe('A look at a page, with all its hints and what they draw rings around', () => {
  it.each(cases)('reads no field, form or selection: %s', (name) => {
    const text = readFileSync(join(here, `${name}.html`), 'utf8');
    const { url, settled } = JSON.parse(readFileSync(join(here, `${name}.json`), 'utf8'));
    const document = new DOMParser().parseFromString(text, 'text/html');
    typeIn(document);
    const found = withLockedFields(() => {
      const it = evaluate({ url: new URL(url), document, seen: {}, dismissed: {}, now: 0, settled });
      if (it) {
        readers[it.page]?.view?.(document);
        for (const anchor of Object.values(anchorsOf(it.page))) anchor(document);
      }
      return it;
    });
    expect(found?.broken).toEqual([]);
  });

  it('tells by name which hint or reader did, if one did', () => {
    const url = new URL('https://privacy.aliexpress.com/home#/request/delete');
    const document = new DOMParser().parseFromString('<main><input></main>', 'text/html');
    const [first] = hints;
    const { when, on } = first ?? {};
    const reads = () => Boolean(document.querySelector('input')?.value);
    Object.assign(first ?? {}, { when: reads, on: ['deleteAccount'] });
    const found = withLockedFields(() =>
      evaluate({ url, document, seen: {}, dismissed: {}, now: 0, settled: false }),
    );
    Object.assign(first ?? {}, { when, on });
    expect(found?.broken).toEqual([first?.id]);
  });
});

import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';

const top = join(import.meta.dirname, '../..');
const walk = (folder: string): string[] =>
  readdirSync(join(top, folder), { withFileTypes: true }).flatMap((one) =>
    one.isDirectory() ? walk(join(folder, one.name)) : [join(folder, one.name)],
  );
const rooms = ['content', 'components', 'entrypoints', 'locales', 'scripts'];
const files = rooms.flatMap(walk).filter((name) => /\.(tsx?|mjs|css)$/.test(name));
const text = (file: string) => readFileSync(join(top, file), 'utf8');
const importsOf = (file: string): string[] =>
  [...text(file).matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map((found) => found[1] ?? '');
const roomOf = (file: string, source: string): string => {
  if (source.startsWith('@/')) return source.slice(2).split('/')[0] ?? '';
  return source.startsWith('.') ? (relative(top, join(top, file, '..', source)).split('/')[0] ?? '') : '';
};

/** All that may run in a page of the site. */
const inPage = files.filter((file) => /^(?:content|entrypoints\/contentScript)\//.test(file));

/** What each room may take from another. */
const may: Record<string, string[]> = {
  content: ['content', 'locales'],
  components: ['components', 'content', 'locales'],
  entrypoints: ['entrypoints', 'components', 'content', 'locales'],
  locales: ['locales'],
};

describe('The house', () => {
  it('has no file over 200 lines', () => {
    const long = files.filter((file) => text(file).split('\n').length > 201);
    expect(long).toEqual([]);
  });

  it('has no two files that macOS and Windows take for one', () => {
    const all = [...files, ...walk('tests').filter((name) => /\.(tsx?|mjs|css)$/.test(name))];
    // An import names no ending, so those of scripts do not tell two files apart either.
    const names = all.map((file) => file.replace(/\.(tsx?|mjs)$/, '').toLowerCase());
    expect(all.filter((_, at) => names.indexOf(names[at] ?? '') !== at)).toEqual([]);
  });

  it('imports one way only: entrypoints, components, content', () => {
    const wrong = files.flatMap((file) => {
      const allowed = may[file.split('/')[0] ?? ''];
      if (!allowed) return [];
      return importsOf(file)
        .map((source) => roomOf(file, source))
        .filter((room) => room !== '' && !allowed.includes(room))
        .map((room) => `${file} takes from ${room}`);
    });
    expect(wrong).toEqual([]);
  });

  it('gives components their data: none reaches the database, memory or messages itself', () => {
    const pure =
      /^@\/content\/(?:casebook\/(?:records|accountDetails|routes|textId|file\/(?:addressesFile|lockedFile))|memory\/memory)$/;
    const data = /^@\/content\/(?:casebook|memory)\/|^@\/content\/messages$|^wxt\/browser$/;
    const values = (file: string) =>
      [...text(file).matchAll(/(?:import(?! type)|export)[^;]*?from '([^']+)'|import\('([^']+)'\)/g)].map(
        ([, named, lazy]) => named ?? lazy ?? '',
      );
    const wrong = files
      .filter((file) => file.startsWith('components/'))
      .flatMap((file) =>
        values(file)
          .filter((source) => data.test(source) && !pure.test(source))
          .map((source) => `${file} reaches ${source}`),
      );
    expect(wrong).toEqual([]);
  });

  it('keeps Preact out of content', () => {
    const wrong = files.filter(
      (file) => file.startsWith('content/') && importsOf(file).some((it) => it.startsWith('preact')),
    );
    expect(wrong).toEqual([]);
  });

  it('reaches the browser only where it says so', () => {
    const doors = /^content\/(memory\/read|casebook\/\w+|watch|messages|language)\.ts$/;
    const wrong = files.filter(
      (file) => file.startsWith('content/') && importsOf(file).includes('wxt/browser') && !doors.test(file),
    );
    expect(wrong).toEqual([]);
  });

  it('makes no markup or code from text', () => {
    const banned =
      /innerHTML|dangerouslySetInnerHTML|insertAdjacentHTML|document\.write\b|new Function\b|\beval\(/;
    const wrong = files.filter((file) => !file.startsWith('scripts/') && banned.test(text(file)));
    expect(wrong).toEqual([]);
  });

  it('asks no server: no request is made by what people install', () => {
    const banned = /\bfetch\(|XMLHttpRequest|sendBeacon|WebSocket|EventSource/;
    const wrong = files.filter((file) => !file.startsWith('scripts/') && banned.test(text(file)));
    expect(wrong).toEqual([]);
  });

  it('reads no cookie', () => {
    const wrong = files.filter(
      (file) =>
        !file.startsWith('scripts/') && /document\.cookie|\bcookieStore\b|browser\.cookies/.test(text(file)),
    );
    expect(wrong).toEqual([]);
  });

  it('presses nothing in a page but "View orders", for the person who said yes (N7)', () => {
    expect(inPage.filter((file) => /\.click\(/.test(text(file)))).toEqual([
      'entrypoints/contentScript/saving/pageAutoload.ts',
    ]);
    const acts = /\b(?:submit|requestSubmit|dispatchEvent)\(/;
    expect(inPage.filter((file) => acts.test(text(file)))).toEqual([]);
    expect(acts.test('form.requestSubmit()')).toBe(true);
  });

  it('reads nothing that is typed or marked in a page (N6)', () => {
    // What a saved archive searches for is typed into that archive, a file of the person's own.
    const others = inPage.filter((file) => file !== 'content/orders/export/archive/search.ts');
    const fields =
      /\bHTML(?:Input|TextArea|Select)Element\b|\bFormData\b|\bgetSelection\b|\.valueAs|\['value'\]/;
    const values =
      /\b(?:\w*(?:input|field|box|area|select|target|element|node))[?!]?\.value\b|getAttribute\('value'\)/i;
    const wrong = others.filter((file) => fields.test(text(file)) || values.test(text(file)));
    expect(wrong).toEqual([]);
    for (const one of ['event.target.value', 'codeInput?.value', "it.getAttribute('value')"])
      expect(values.test(one), one).toBe(true);
  });
});

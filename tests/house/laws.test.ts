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
});

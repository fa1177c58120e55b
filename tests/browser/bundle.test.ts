import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { built } from './built';

const asking = /\bfetch\(|XMLHttpRequest|sendBeacon|WebSocket|EventSource/g;

/** Over what is built, not over the sources: what a library brings along counts as well. */
describe.each(['chrome-mv3', 'firefox-mv3'] as const)('What is built: %s', (name) => {
  const folder = built(name);
  const text = (file: string) => readFileSync(join(folder, file), 'utf8');
  const scripts = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.js'));
  const inPages = scripts.filter((file) => file === 'contentScript.js');

  test('has one script for the pages, and a background', () => {
    expect(inPages).toHaveLength(1);
    expect(scripts.filter((file) => !file.startsWith('chunks/')).sort()).toContain('contentScript.js');
    expect(scripts).toContain('background.js');
  });

  test.each(inPages)('%s asks no server', (file) => {
    expect(text(file).match(asking)).toBeNull();
  });

  test('of all else only the reader of tables could ask one: its own way to download a table, which nobody calls', () => {
    const found = scripts.flatMap((file) => (text(file).match(asking) ?? []).map((what) => ({ file, what })));
    expect(new Set(found.map(({ what }) => what))).toEqual(new Set(['XMLHttpRequest']));
    for (const { file } of found) expect(text(file)).toContain('UndetectableDelimiter');
  });

  test.each(inPages)('%s brings no parser of shapes or tables and no database', (file) => {
    // Words of zod, idb and papaparse that no packing takes away.
    const marks =
      /ZodError|_zod\b|safeParse|\bindexedDB\b|objectStoreNames|BAD_DELIMITERS|UndetectableDelimiter/g;
    expect(text(file).match(marks)).toBeNull();
  });
});

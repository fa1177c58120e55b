import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';

const folder = join(import.meta.dirname, '../../.output/chrome-mv3/content-scripts');
const scripts = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.js')) : [];
const isBuilt = scripts.includes('aliexpress.js');
const text = (name: string) => readFileSync(join(folder, name), 'utf8');

/** Over what is built, not over the sources: what a library brings along counts as well. */
describe.runIf(isBuilt)(`What runs in pages${isBuilt ? '' : ' (not looked at: it is not built)'}`, () => {
  it('is small where it runs on every page: at most 20 kB packed', () => {
    expect(gzipSync(text('aliexpress.js')).length).toBeLessThanOrEqual(20 * 1024);
  });

  it.each(scripts)('asks no server: %s', (name) => {
    expect(text(name).match(/\bfetch\(|XMLHttpRequest|sendBeacon|WebSocket|EventSource/g)).toBeNull();
  });

  it.each(scripts)('brings no parser of shapes or tables and no database: %s', (name) => {
    // Words of zod, idb and papaparse that no packing takes away.
    const marks =
      /ZodError|_zod\b|safeParse|\bindexedDB\b|objectStoreNames|BAD_DELIMITERS|UndetectableDelimiter/g;
    expect(text(name).match(marks)).toBeNull();
  });
});

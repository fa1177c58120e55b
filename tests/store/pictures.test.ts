import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { languages, store } from './sections';

/** What a PNG's head says: size in pixels, and whether it can be transparent. */
const head = (file: string) => {
  const bytes = readFileSync(file);
  const signature = bytes.subarray(1, 4).toString('latin1');
  const colourType = bytes.readUInt8(25);
  return {
    kind: signature,
    size: [bytes.readUInt32BE(16), bytes.readUInt32BE(20)],
    transparent: colourType === 4 || colourType === 6,
  };
};
const pictures = join(store, 'pictures');
const icons = join(store, '../public/icon');

describe('The pictures for the stores', () => {
  it('have a small promotional tile of 440 × 280, without transparency', () => {
    expect(head(join(pictures, 'tile.png'))).toEqual({ kind: 'PNG', size: [440, 280], transparent: false });
  });

  it.each(languages)('have five screenshots of 1280 × 800 in %s, in reading order', (language) => {
    const names = readdirSync(join(pictures, language)).sort();
    expect(names).toEqual(['1.png', '2.png', '3.png', '4.png', '5.png']);
    for (const name of names) {
      const file = join(pictures, language, name);
      expect(head(file), name).toEqual({ kind: 'PNG', size: [1280, 800], transparent: false });
      // A picture of nothing packs to almost nothing.
      expect(statSync(file).size, name).toBeGreaterThan(30_000);
    }
  });

  it('are read from left to right and from right to left', () => {
    expect(languages).toEqual(expect.arrayContaining(['en', 'ar']));
  });
});

describe('The icon', () => {
  it.each([16, 32, 48, 128])('is there at %i px', (size) => {
    expect(head(join(icons, `${size}.png`)).size).toEqual([size, size]);
  });

  it('has drawings that are no part of the package', () => {
    for (const name of ['mark.svg', 'mark-16.svg']) {
      expect(existsSync(join(store, name))).toBe(true);
      expect(existsSync(join(icons, name))).toBe(false);
    }
  });
});

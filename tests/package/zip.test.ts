import { strFromU8, strToU8, unzipSync } from 'fflate';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { zip } from '@/scripts/package/zip.mjs';

const files = { 'b/two.js': strToU8('two'), 'a.json': strToU8('{}'), 'B.txt': strToU8('capital') };

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllEnvs();
});

describe('An archive', () => {
  it('gives back what was put in', () => {
    const back = unzipSync(zip(files));
    expect(Object.keys(back)).toEqual(['B.txt', 'a.json', 'b/two.js']);
    expect(strFromU8(back['b/two.js'] ?? new Uint8Array())).toBe('two');
  });

  it('is the same whatever order the files are named in', () => {
    const turned = Object.fromEntries(Object.entries(files).reverse());
    expect(zip(turned)).toEqual(zip(files));
  });

  it('is the same on another day and in another time zone', () => {
    const here = zip(files);
    vi.useFakeTimers({ now: new Date('2031-05-06T23:59:58Z') });
    for (const zone of ['Pacific/Kiritimati', 'America/St_Johns', 'Asia/Kathmandu']) {
      vi.stubEnv('TZ', zone);
      expect(zip(files), zone).toEqual(here);
    }
  });

  it('differs when one byte of one file differs', () => {
    expect(zip({ ...files, 'a.json': strToU8('[]') })).not.toEqual(zip(files));
  });
});

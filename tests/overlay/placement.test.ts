import { describe, expect, test } from 'vitest';
import { type Box, boxIn, freeCorner } from '@/entrypoints/contentScript/placement';

const box = (left: number, top: number, width: number, height: number): Box => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});
const wide = { width: 1000, height: 700 };
const small = { width: 320, height: 640 };
const panel = { width: 340, height: 300 };
const sheet = { width: 320, height: 300 };

describe('The place of the panel', () => {
  test.each([
    ['bottomEnd', false, box(644, 384, 340, 300)],
    ['bottomEnd', true, box(16, 384, 340, 300)],
    ['topStart', false, box(16, 16, 340, 300)],
    ['topStart', true, box(644, 16, 340, 300)],
  ] as const)('%s, from right to left: %s', (corner, isRtl, place) => {
    expect(boxIn(corner, panel, wide, isRtl)).toEqual(place);
  });

  test('is the whole lower or upper edge of a small window', () => {
    expect(boxIn('bottomStart', sheet, small, false)).toEqual(box(0, 340, 320, 300));
    expect(boxIn('topEnd', sheet, small, true)).toEqual(box(0, 0, 320, 300));
  });
});

const at = {
  bottomRight: box(700, 600, 120, 40),
  bottomLeft: box(40, 600, 120, 40),
  topRight: box(700, 40, 120, 40),
  topLeft: box(40, 40, 120, 40),
  middle: box(440, 330, 120, 40),
};

describe('What the page asks for', () => {
  test.each([
    ['nothing', [], wide, panel, false, 'bottomEnd'],
    ['a button in the middle', [at.middle], wide, panel, false, 'bottomEnd'],
    ['a button below it', [at.bottomRight], wide, panel, false, 'bottomStart'],
    ['a button below it, from right to left', [at.bottomLeft], wide, panel, true, 'bottomStart'],
    ['buttons at both lower corners', [at.bottomRight, at.bottomLeft], wide, panel, false, 'topEnd'],
    [
      'buttons in three corners',
      [at.bottomRight, at.bottomLeft, at.topRight],
      wide,
      panel,
      false,
      'topStart',
    ],
    [
      'buttons in all corners',
      [at.bottomRight, at.bottomLeft, at.topRight, at.topLeft],
      wide,
      panel,
      false,
      undefined,
    ],
    ['a field that it would nearly touch', [box(636, 500, 6, 20)], wide, panel, false, 'bottomStart'],
    ['a button in the lower half of a small window', [box(20, 500, 200, 40)], small, sheet, false, 'topEnd'],
    [
      'a button in each half of a small window',
      [box(20, 500, 200, 40), box(20, 100, 200, 40)],
      small,
      sheet,
      false,
      undefined,
    ],
    [
      'a button across a very low window',
      [box(20, 100, 960, 40)],
      { width: 1000, height: 260 },
      { width: 340, height: 240 },
      false,
      undefined,
    ],
  ])('%s', (_, asked, view, size, isRtl, corner) => {
    expect(freeCorner(asked, size, view, isRtl, 'bottomEnd')).toBe(corner);
  });

  test('where it went it stays as long as it can, then goes back to where it was wanted', () => {
    expect(freeCorner([], panel, wide, false, 'topStart', 'bottomEnd')).toBe('topStart');
    expect(freeCorner([at.topLeft], panel, wide, false, 'topStart', 'bottomEnd')).toBe('bottomEnd');
  });
});

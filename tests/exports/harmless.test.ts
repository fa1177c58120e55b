// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeCell, unescapeCell } from '@/content/orders/export/escapeCell';

describe('A cell of a spreadsheet', () => {
  const triggers = [
    '=',
    '+',
    '-',
    '@',
    '\t',
    '\r',
    '\n',
    '＝',
    '＋',
    '－',
    '＠',
    '﹢',
    '﹣',
    '﹦',
    '﹫',
    '−',
  ];
  const rests = ['1+1', "cmd|'/c calc'!A0", 'SUM(A1:A9)', ',x', '"quoted"', ' text', ''];
  const leads = ['', ' ', '\u00a0', '\u200b', '\u202e', '\ufeff', '\u0000', '　'];
  const evil = triggers.flatMap((trigger) =>
    leads.flatMap((lead) => rests.map((rest) => `${lead}${trigger}${rest}`)),
  );

  it('never begins with what a spreadsheet would run, with or without blanks before it', () => {
    expect(evil).toHaveLength(896);
    expect(evil.filter((text) => escapeCell(text) !== `'${text}`)).toEqual([]);
  });

  it.each([
    ['8212313961591322', 'an order number'],
    ['00340434161094000001', 'a tracking number with zeros in front'],
    ['1E5', 'what looks like a power of ten'],
    ['2.5e10', 'a decimal power of ten'],
    ['3/4', 'what looks like a date'],
    ['2026-13-01', 'a date that is none'],
    ['€12,99', 'a price with a sign'],
    ['$1.234', 'a price whose dot may mean two things'],
    ['٣٫٥', 'Arabic digits'],
    ['10%', 'a share'],
    ['TRUE', 'a yes or no'],
    ['Jul 2, 2026', 'a day as the site prints it'],
    ['2. Juli 2026', 'a day in another language'],
    ['May 12', 'a name that is a day as well'],
    ['10:30 PM', 'a time'],
    ["'already", 'our own mark'],
  ])('is kept from being rewritten: %s (%s)', (text) => {
    expect(escapeCell(text)).toBe(`'${text}`);
  });

  it.each(['', 'Desk lamp', '2 m cable', 'R$132,74', 'US $18.40', 'Blue, size 12', 'a=b', 'x@y', 'LP0012CN'])(
    'is left alone where nothing speaks against it: %j',
    (text) => {
      expect(escapeCell(text)).toBe(text);
    },
  );

  it('gives back the text it was made of, whatever that was', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'=+-@\t\r\n\' "1a٣＝\u200b\u00a0e.,') }), (text) => {
        expect(unescapeCell(escapeCell(text))).toBe(text);
      }),
    );
  });
});

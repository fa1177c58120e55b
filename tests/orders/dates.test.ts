import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { languageTag, siteLanguages } from '../../content/orders/model/siteLanguages';
import { readDay } from '../../content/orders/text/dates';

const day = (text: string, language: string) => {
  const read = readDay(text, language);
  return read.day || read.reason;
};

describe('dates as the site prints them', () => {
  test.each([
    ['Jul 15, 2026', 'en', '2026-07-15'],
    ['Order date: Apr 27, 2026', 'en', '2026-04-27'],
    ['Date: Sep 1, 2026', 'en', '2026-09-01'],
    ['Sept 1, 2026', 'en-US', '2026-09-01'],
    ['02:44 Nov. 30 2018', 'en', '2018-11-30'],
    ['Jun 13, 2026 10:42', 'en', '2026-06-13'],
    ['24 nov, 2023', 'pt-BR', '2023-11-24'],
    ['24 nov, 2023', 'pt_BR', '2023-11-24'],
    ['3 de ago. de 2026', 'es', '2026-08-03'],
    ['mar, 7 abr 2026', 'es', '2026-04-07'],
    ['27 avr. 2026', 'fr', '2026-04-27'],
    ['Datum: 04.05.2026', 'de', '2026-05-04'],
    ['7. April 2026', 'de', '2026-04-07'],
    ['27 kwi 2026', 'pl', '2026-04-27'],
    ['27 kwietnia 2026 r.', 'pl', '2026-04-27'],
    ['27 апр. 2026 г.', 'ru', '2026-04-27'],
    ['1 сен 2026', 'ru', '2026-09-01'],
    ['주문일자::2026년 4월 7일', 'ko', '2026-04-07'],
    ['2026. 4. 27.', 'ko', '2026-04-27'],
    ['2026年12月7日 10:42', 'ja', '2026-12-07'],
    ['27 เม.ย. 2569', 'th', '2026-04-27'],
    ['27/4/2569', 'th', '2026-04-27'],
    ['07/09/2569', 'th', '2026-09-07'],
    ['7 KASIM 2026', 'tr', '2026-11-07'],
    ['7 EKİM 2026', 'tr', '2026-10-07'],
    ['٤ تشرين\u00a0الأول ٢٠٢٦', 'ar', '2026-10-04'],
    ['27 เม.ย. 2026', 'th', '2026-04-27'],
    ['7 thg 4, 2026', 'vi', '2026-04-07'],
    ['7 thg 12, 2026', 'vi', '2026-12-07'],
    ['07 Tháng 04 2026', 'vi', '2026-04-07'],
    ['التاريخ: \u200f٢٧ أبريل ٢٠٢٦', 'ar', '2026-04-27'],
    ['٢٧\u200f/٤\u200f/٢٠٢٦', 'ar', '2026-04-27'],
    ['27 באפר׳ 2026', 'iw_IL', '2026-04-27'],
    ['7 Agu 2026', 'in_ID', '2026-08-07'],
    ['2022-03-23 21:19:58', '', '2022-03-23'],
    ['2026/8/2', 'en', '2026-08-02'],
    ['27/04/2026', 'en-US', '2026-04-27'],
    ['04/27/2026', 'de', '2026-04-27'],
    ['04/04/2026', 'en', '2026-04-04'],
  ])('%s (%s)', (text, language, expected) => {
    expect(day(text, language)).toBe(expected);
  });

  test('a page that says another language than its dates is still read', () => {
    expect(day('27 kwi 2026', 'en')).toBe('2026-04-27');
    expect(day('Jul 15, 2026', 'ko')).toBe('2026-07-15');
    expect(day('24 nov, 2023', '')).toBe('2023-11-24');
  });

  test('a weekday that is a month in the page’s language is none beside the month itself', () => {
    expect(day('mar, 27 ene 2026', 'en')).toBe('2026-01-27');
    expect(day('mar. 4 août 2026', 'en')).toBe('2026-08-04');
    expect(day('mar 27 ott 2026', 'en')).toBe('2026-10-27');
  });

  test('the text is kept as printed, without its label', () => {
    expect(readDay('Order date: Apr 27, 2026', 'en').asPrinted).toBe('Apr 27, 2026');
    expect(readDay('주문일자::2026년 4월 7일', 'ko').asPrinted).toBe('2026년 4월 7일');
    expect(readDay('02:44 Nov. 30 2018', 'en').asPrinted).toBe('02:44 Nov. 30 2018');
  });
});

describe('what cannot be told stays empty, with its reason', () => {
  test.each([
    ['04/05/2026', 'en', 'ambiguousDate'],
    ['04/05/2026', 'es', 'ambiguousDate'],
    ['04-05-2026', 'nl', 'ambiguousDate'],
    ['04.05.2026', 'en', 'ambiguousDate'],
    ['04.05.2026', '', 'ambiguousDate'],
    ['31/02/2026', 'en', 'unreadableDate'],
    ['2026-13-01', 'en', 'unreadableDate'],
    ['Feb 30, 2026', 'en', 'unreadableDate'],
    ['27 Apr 26', 'en', 'unreadableDate'],
    ['Apr 2026', 'en', 'unreadableDate'],
    ['Jul 15, 1996', 'en', 'unreadableDate'],
    ['15 Foo 2026', 'en', 'unreadableDate'],
    ['1 jui 2026', 'fr', 'unreadableDate'],
    ['Jul 15, 2026 or Jul 16, 2026', 'en', 'unreadableDate'],
    ['yesterday', 'en', 'unreadableDate'],
    ['8200000000000011', 'en', 'unreadableDate'],
    ['', 'en', 'notShown'],
    ['Date:', 'en', 'notShown'],
  ])('%s (%s)', (text, language, reason) => {
    expect(day(text, language)).toBe(reason);
  });
});

describe('every date that Intl writes in the languages of the site', () => {
  const anyDay = fc.date({ min: new Date('2010-01-01'), max: new Date('2040-12-31'), noInvalidDate: true });
  const spelled: Intl.DateTimeFormatOptions[] = [
    { dateStyle: 'full' },
    { dateStyle: 'long' },
    { dateStyle: 'long', timeStyle: 'short' },
    { day: 'numeric', month: 'short', year: 'numeric' },
    { day: '2-digit', month: 'long', year: 'numeric' },
  ];

  test.each(siteLanguages)('with its month spelled out, is read in its own language: %s', (language) => {
    for (const style of spelled) {
      const format = new Intl.DateTimeFormat(language, { ...style, timeZone: 'UTC' });
      for (let month = 0; month < 12; month++)
        for (const of of [4, 27]) {
          const date = new Date(Date.UTC(2026, month, of, 10, 42));
          const [text, iso] = [format.format(date), date.toISOString().slice(0, 10)];
          expect([text, day(text, language)]).toEqual([text, iso]);
          // On a page that says another language, rightly or not at all.
          for (const other of ['en', 'pt', ''])
            expect([iso, 'unreadableDate'], text).toContain(day(text, other));
        }
    }
  });

  test('in figures only, is read rightly or left empty, and left empty only where it can be read in two ways', () => {
    const numeric: Intl.DateTimeFormatOptions = {
      day: '2-digit',
      month: '2-digit',
      year: 'numeric',
      timeZone: 'UTC',
    };
    fc.assert(
      fc.property(fc.constantFrom(...siteLanguages), anyDay, (language, date) => {
        const text = new Intl.DateTimeFormat(language, numeric).format(date);
        const read = day(text, language);
        const iso = date.toISOString().slice(0, 10);
        if (read === 'ambiguousDate') expect(Number(iso.slice(8)), text).toBeLessThanOrEqual(12);
        else expect([text, read]).toEqual([text, iso]);
      }),
      { numRuns: 500 },
    );
  }, 60_000);

  test('is read without knowing the language of the page, or left empty', () => {
    fc.assert(
      fc.property(fc.constantFrom(...siteLanguages), anyDay, (language, date) => {
        const text = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(date);
        expect([text, date.toISOString().slice(0, 10)]).toEqual([text, day(text, '')]);
      }),
      { numRuns: 200 },
    );
  }, 60_000);
});

test('no text makes the reader fail or write a day that is none', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom(...'0123456789./- :abrmyJulMa年月٣') }),
      fc.string(),
      (text, tongue) => {
        expect(readDay(text, tongue).day).toMatch(/^(20\d\d-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01]))?$/);
      },
    ),
    { numRuns: 500 },
  );
}, 60_000);

test('the old codes for Hebrew and Indonesian are known', () => {
  expect([
    languageTag('iw_IL'),
    languageTag('in'),
    languageTag('EN-us'),
    languageTag('ar-u-nu-arab'),
    languageTag('?'),
  ]).toEqual(['he-IL', 'id', 'en-US', 'ar', '']);
});

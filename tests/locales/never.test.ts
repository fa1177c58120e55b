import { describe, expect, it } from 'vitest';
import { tree } from '@/scripts/locales/files';
import { flatten } from '@/scripts/locales/flatten';

const textsIn = (language: string) => Object.entries(flatten(tree(language)));
const all = textsIn('en');
const within = (texts: [string, string][], ...sections: string[]) =>
  texts.filter(([key]) => sections.includes(key.slice(0, key.indexOf('.'))));
const about = (...sections: string[]) => within(all, ...sections);
/** Guides without our own checks: their dates are ours, and say so. */
const guideTexts = (texts: [string, string][]) =>
  within(texts, 'guides').filter(([key]) => !/^guides\.(?:first|month|halfYear)Check\./.test(key));
const holding = (texts: [string, string][], never: RegExp) =>
  texts.filter(([, text]) => never.test(text)).map(([key, text]) => `${key}: ${text}`);

/** The rows N of the guide that are about words; the others are held by the tests of what runs where. */
describe('What is never said in English', () => {
  it('is how many days a deletion waits (N1)', () => {
    const days =
      /\b(?:\d+|two|three|seven|ten|fourteen|fifteen|thirty)[ -](?:business )?(?:days?|weeks?|hours?|months?)\b/i;
    expect(holding([...about('hints', 'tasks', 'popup', 'cards'), ...guideTexts(all)], days)).toEqual([]);
    expect(days.test('The account is gone after 15 days.')).toBe(true);
  });

  it('is that all data goes (N2)', () => {
    const gone =
      /\b(?:all|every|any) (?:of )?(?:your |the )?(?:personal )?data (?:is|are|will be|gets?) (?:gone|deleted|erased|removed)|your data (?:is|will be) (?:gone|deleted|erased)|nothing (?:of you )?(?:stays|remains) (?:at|with) AliExpress/i;
    expect(holding(all, gone)).toEqual([]);
    expect(gone.test('Then your data will be gone.')).toBe(true);
  });

  it('is that anybody must do something, or that anything is guaranteed (N3)', () => {
    const must = /\bmust\b|\bguarantee|\b(?:are|is) obliged\b/i;
    expect(holding(all, must)).toEqual([]);
    expect(must.test('You must act now.')).toBe(true);
  });

  it('is what a lawyer would say (N4)', () => {
    const law =
      /\b(?:they|AliExpress) (?:broke|breaks|violated?s?) the law\b|\bwe advise you\b|\byour lawyer\b/i;
    expect(holding(all, law)).toEqual([]);
    expect(law.test('AliExpress broke the law.')).toBe(true);
  });

  it('is anything loud', () => {
    const loud = /!|please note/i;
    expect(holding(all, loud)).toEqual([]);
    expect(loud.test('Hurry!')).toBe(true);
  });
});

describe('What is never said in Spanish or Arabic', () => {
  it.each([
    [
      'es',
      /(?<!\p{L})(?:\d+|dos|tres|siete|diez|catorce|quince|treinta) (?:días?|semanas?|horas?|mes(?:es)?)(?!\p{L})/iu,
      'La cuenta desaparece en 15 días.',
    ],
    [
      'ar',
      /(?:[\d٠-٩]+|ثلاثة|سبعة|عشرة|ثلاثين|ثلاثون) (?:أيام|يوم|أسبوع|أسابيع|ساع|شهر|أشهر)|يومين|أسبوعين|شهرين/u,
      'يزول الحساب بعد 15 يومًا.',
    ],
  ])('is how many days a deletion waits (N1, %s)', (language, days, wrong) => {
    const whole = textsIn(language);
    const texts = [...within(whole, 'hints', 'tasks', 'popup', 'cards'), ...guideTexts(whole)];
    expect(texts.length).toBeGreaterThan(100);
    expect(holding(texts, days)).toEqual([]);
    expect(days.test(wrong)).toBe(true);
  });

  it.each([
    [
      'es',
      'that anything is an order or certain (N3)',
      /garantiza|obligad|(?<!\p{L})(?:debes|tienes que) (?!a )\p{L}+r(?!\p{L})/iu,
    ],
    [
      'es',
      'that all data goes (N2)',
      /tus datos (?:se borrar|desaparec|serán elimin)|todos los datos se (?:borr|elimin)/iu,
    ],
    ['es', 'anything loud', /[!¡]|ten en cuenta|por favor, ten/iu],
    ['ar', 'that anything is an order or certain (N3)', /يجب|نضمن|مضمون|لا بد|عليك أن/u],
    ['ar', 'that all data goes (N2)', /(?:كل|جميع) بياناتك (?:ستُحذف|تُحذف|ستزول|تزول)/u],
    ['ar', 'anything loud', /[!！]|يرجى ملاحظة|يُرجى ملاحظة/u],
  ])('is in %s: %s', (language, _, never) => {
    expect(holding(textsIn(language), never)).toEqual([]);
  });
});

describe.each([
  ['en', 'Not affiliated with AliExpress'],
  ['es', 'No afiliado a AliExpress'],
  ['ar', 'غير تابع'],
])('What is always said in %s', (language, words) => {
  it('is that we do not belong to AliExpress, where the product introduces itself (N9)', () => {
    const texts = Object.fromEntries(textsIn(language));
    expect(texts['manifest.description']).toContain(words);
    expect(texts['common.notAffiliated']).toBeTruthy();
  });

  it('is whether somebody read the translation', () => {
    expect(Object.fromEntries(textsIn(language))['meta.review']).toBeTruthy();
  });
});

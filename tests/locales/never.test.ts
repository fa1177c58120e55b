import { describe, expect, it } from 'vitest';
import { tree } from '@/scripts/locales/files';
import { flatten } from '@/scripts/locales/flatten';

const textsIn = (language: string) => Object.entries(flatten(tree(language)));
const all = textsIn('en');
const within = (texts: [string, string][], ...sections: string[]) =>
  texts.filter(([key]) => sections.includes(key.slice(0, key.indexOf('.'))));
const about = (...sections: string[]) => within(all, ...sections);
const holding = (texts: [string, string][], never: RegExp) =>
  texts.filter(([, text]) => never.test(text)).map(([key, text]) => `${key}: ${text}`);

/** The rows N of the guide that are about words; the others are held by the tests of what runs where. */
describe('What is never said in English', () => {
  it('is how many days a deletion waits (N1)', () => {
    const days =
      /\b(?:\d+|two|three|seven|ten|fourteen|fifteen|thirty)[ -](?:business )?(?:days?|weeks?|hours?|months?)\b/i;
    expect(holding(about('hints', 'tasks', 'popup', 'cards'), days)).toEqual([]);
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
    expect(holding(about('hints', 'tasks', 'popup', 'cards', 'pages', 'stages', 'guides'), loud)).toEqual([]);
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
    const texts = within(textsIn(language), 'hints', 'tasks', 'popup', 'cards');
    expect(texts.length).toBeGreaterThan(100);
    expect(holding(texts, days)).toEqual([]);
    expect(days.test(wrong)).toBe(true);
  });
});

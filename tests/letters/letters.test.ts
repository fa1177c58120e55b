// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { regions } from '@/content/deadlines/regions';
import { guides } from '@/content/guides';
import { companyFor, officerMail, representativeFor } from '@/content/letters/company';
import { type FieldId, type FieldValues, fields } from '@/content/letters/fields';
import type { Letter } from '@/content/letters/letter';
import { letters } from '@/content/letters/letters';
import { gapsIn, writeLetter } from '@/content/letters/writeLetter';
import { createTranslator } from '@/content/translator';
import { compile } from '@/scripts/locales/compile';
import { english, tree } from '@/scripts/locales/files';

const sayIn = (language: string) =>
  createTranslator(
    language,
    language === 'ar' ? 'rtl' : 'ltr',
    compile(language, tree(language), english()).compiled,
  );
const t = sayIn('en');
const languages = { en: t, es: sayIn('es'), ar: sayIn('ar') };
const everywhere = [...regions, 'unknown'];
const all = letters.flatMap((letter) => everywhere.map((region) => [letter, region] as const));
const of = (id: string) => letters.find((letter) => letter.id === id) as Letter;
const samples: FieldValues = {
  mailbox: 'ana@example.org',
  country: 'Austria',
  name: 'Ana Example',
  orders: '8099000000000017, 8099000000000025',
  day: '2026-01-31',
  authority: 'The Office\nStreet 1\n1000 City',
};
const isText = (id: FieldId) => fields[id] !== 'tick';
const whole = (letter: Letter): FieldValues =>
  Object.fromEntries(letter.fields.map((id) => [id, samples[id] ?? `my ${id}`]));
const write = (id: string, region: string, values: FieldValues = whole(of(id)), language = t) =>
  writeLetter(language, of(id), { region, values });

describe('The list of letters', () => {
  it('has a title, an occasion, a subject and a body for each, and a name for each field', () => {
    const keys = [
      ...letters.flatMap(({ id }) =>
        ['title', 'when', 'subject', 'body'].map((part) => `letters.${id}.${part}`),
      ),
      ...Object.keys(fields).map((id) => `letters.fields.${id}`),
      ...letters.flatMap(({ optional }) =>
        (optional ?? []).filter(isText).map((id) => `letters.lines.${id}`),
      ),
    ];
    expect(keys.filter((key) => !t.has(key))).toEqual([]);
  });

  it('holds each letter that a guide sends people to', () => {
    const wanted = guides.flatMap(({ exits }) => exits.flatMap(({ route }) => route ?? []));
    for (const route of wanted) {
      const [name, id = ''] = route.split('/');
      if (name === 'messages')
        expect(
          letters.map((letter) => letter.id as string),
          route,
        ).toContain(id);
      else if (name === 'guides')
        expect(
          guides.map((guide) => guide.id),
          route,
        ).toContain(id);
      else expect(['calendar', 'proof', 'goodbye'], route).toContain(name);
    }
  });
});

describe('A letter', () => {
  it.each(all.map(([{ id }, region]) => [id, region] as const))(
    '%s, region %s: is whole, polite and short',
    (id, region) => {
      const { text, subject, missing } = write(id, region);
      expect(missing).toEqual([]);
      expect(text).not.toMatch(/[{}[\]\u2066-\u2069]|undefined|[ \t]\n|\n{3}| {2}/);
      expect(text).toMatch(/please/i);
      expect(text).toMatch(/kind regards|thank you/i);
      expect(subject.length).toBeGreaterThan(5);
      expect(text.length).toBeLessThan(of(id).channel === 'chat' ? 500 : 1300);
    },
  );

  it('in each language holds all that was filled in, and no gap', () => {
    for (const letter of letters)
      for (const [name, language] of Object.entries(languages)) {
        const { text } = writeLetter(language, letter, { region: 'eea', values: whole(letter) });
        const said = text.replace(/[\u2066-\u2069]/g, '');
        for (const id of letter.fields)
          if (fields[id] !== 'day' && isText(id))
            expect(said, `${letter.id} ${name} ${id}`).toContain(whole(letter)[id]);
        expect(said, `${letter.id} ${name}`).not.toMatch(/[[\]{}]/);
      }
  });

  it('to delete says that deactivating is not meant', () => {
    for (const { id } of letters.filter(({ asks }) => asks === 'erase'))
      expect(write(id, 'eea').text, id).toMatch(/deactivating/i);
  });

  it('to the officer goes to the mailbox that the policy names, and starts with the company of the region', () => {
    const { to, text } = write('deleteOfficer', 'eea');
    expect(to).toBe('DataProtection.AE@aliexpress.com');
    expect(text).toContain(
      'Alibaba.com Singapore E-Commerce Private Limited, Reg. No. 200720572D, 51 Bras Basah Road, #01-21 Lazada One, Singapore 189554',
    );
    expect(write('deleteOfficer', 'california').text).toContain('AliExpress E-Commerce One Pte. Ltd.');
    expect(write('deleteOfficer', 'southKorea').text).toContain(
      'ALIEXPRESS KOREA HOLDING (SINGAPORE) PTE. LTD.',
    );
    expect(companyFor('cis')?.name).toBe('ALIEXPRESS CIS HOLDING PTE. LTD.');
    expect(companyFor('mainlandChina')?.name).toBe('Hangzhou Alibaba Advertising Co., Ltd.');
    expect(companyFor('elsewhere')?.name).toBe('Alibaba.com Singapore E-Commerce Private Limited');
    expect(write('deleteChat', 'eea').to).toBe('');
  });

  /** Region, letter, language → the law it names, by hand from the sources. */
  it.each([
    ['eea', 'deleteOfficer', 'en', 'Article 17 of the GDPR'],
    ['eea', 'deleteOfficer', 'es', 'artículo 17 del GDPR'],
    ['eea', 'deleteOfficer', 'ar', 'المادة 17 من GDPR'],
    ['eea', 'askForData', 'en', 'Articles 15 and 20 of the GDPR'],
    ['eea', 'complaint', 'en', 'Article 77 of the GDPR'],
    ['uk', 'stillActive', 'en', 'Article 17 of the UK GDPR'],
    ['uk', 'complaint', 'es', 'artículo 77 del UK GDPR'],
    ['california', 'askForData', 'en', 'California Consumer Privacy Act'],
    ['brazil', 'askForData', 'en', 'Articles 18 and 19 of the LGPD'],
    ['brazil', 'deleteForm', 'es', 'artículo 18 de la LGPD'],
    ['mexico', 'deleteChat', 'en', 'LFPDPPP'],
    ['southKorea', 'deleteOfficer', 'en', 'Personal Information Protection Act'],
    ['turkiye', 'deleteOfficer', 'en', 'Articles 11 and 13 of the KVKK'],
    ['turkiye', 'complaint', 'ar', 'المادة 14 من KVKK'],
    ['brazil', 'complaint', 'en', 'the data protection law that holds where I live'],
    ['unknown', 'deleteOfficer', 'en', 'the data protection law that holds where I live'],
    ['elsewhere', 'askForData', 'es', 'la ley de protección de datos que rige donde vivo'],
  ])('%s, %s in %s: %s', (region, id, language, law) => {
    const { text } = write(id, region, whole(of(id)), languages[language as 'en']);
    expect(text.replace(/[\u2066-\u2069]/g, '')).toContain(law);
  });

  it('never names the law of another place, whatever is filled in', () => {
    const laws: [law: RegExp, region: string][] = [
      [/UK GDPR/, 'uk'],
      [/(?<!UK )GDPR/, 'eea'],
      [/LGPD/, 'brazil'],
      [/KVKK/, 'turkiye'],
      [/LFPDPPP/, 'mexico'],
      [/California Consumer/, 'california'],
      [/Personal Information Protection Act/, 'southKorea'],
    ];
    fc.assert(
      fc.property(
        fc.constantFrom(...letters),
        fc.constantFrom(...everywhere),
        fc.constantFrom(...Object.values(languages)),
        (letter, region, language) => {
          const { text } = writeLetter(language, letter, { region, values: whole(letter) });
          for (const [law, home] of laws) if (region !== home) expect(text).not.toMatch(law);
        },
      ),
    );
  });

  it('names no company and no law while the region is not known', () => {
    const { text } = write('deleteOfficer', 'unknown');
    expect(text).toContain('To the Data Protection Officer\nAliExpress\n');
    expect(text).not.toMatch(/GDPR|LGPD|KVKK|Article|Pte|Private Limited/);
  });

  it('names no representative, and nobody whom the policy does not name', () => {
    for (const [letter, region] of all) {
      const { text } = write(letter.id, region);
      expect(text, `${letter.id} ${region}`).not.toMatch(/KST|Korea Co|representative/i);
    }
    expect(regions.filter((region) => representativeFor(region))).toEqual(['southKorea', 'turkiye']);
    expect(companyFor('unknown')).toBeUndefined();
    expect(officerMail).toBe('DataProtection.AE@aliexpress.com');
  });

  it('of complaint goes to the authority, by mail where its address is recorded', () => {
    const letter = of('complaint');
    const facts = { region: 'eea', values: whole(letter) };
    expect(writeLetter(t, letter, { ...facts, authorityMail: 'office@example.org' }).to).toBe(
      'office@example.org',
    );
    expect(writeLetter(t, letter, facts).to).toBe('');
    expect(writeLetter(t, letter, facts).text).toMatch(/^The Office\nStreet 1\n1000 City\n\nDear/);
  });
});

describe('What the person fills in', () => {
  it('is missed where it is empty, and its gap stands in the letter by the same name', () => {
    const { missing, text } = write('refundsSettled', 'uk', { name: ' ', mailbox: 'ana@example.org' });
    expect(missing).toEqual(['orders', 'amount', 'paidBackTo', 'name']);
    expect(text).toContain('Order numbers: [Order numbers]');
    expect(text).toContain('ana@example.org');
    expect(gapsIn(t, of('refundsSettled'), text)).toEqual(missing);
    expect(gapsIn(t, of('refundsSettled'), 'It says [sic]. [Amount]')).toEqual(['amount']);
  });

  it('leaves its line out where it may stay empty', () => {
    const needed = { mailbox: 'a@example.org', country: 'Austria', name: 'Ana' };
    const { text, missing } = write('deleteOfficer', 'eea', needed);
    expect(missing).toEqual([]);
    expect(text).not.toMatch(/Order numbers|sign in/);
    const locked = { ...needed, orders: '8099000000000017', lockedOut: 'the page says it is unavailable' };
    expect(write('deleteOfficer', 'eea', locked).text).toContain(
      'Country: Austria\nOrder numbers: 8099000000000017\nI can no longer sign in: the page says it is unavailable\n\n',
    );
  });

  it('says whence the person writes, and never that it is the registered address where that is lost', () => {
    for (const id of ['askForData', 'deleteOfficer', 'identity'])
      for (const [name, language] of Object.entries(languages)) {
        const said = (otherMailbox: string) =>
          writeLetter(language, of(id), { region: 'eea', values: { ...whole(of(id)), otherMailbox } }).text;
        expect(said(''), `${id} ${name}`).toContain(language('letters.sender.registered'));
        expect(said('yes'), `${id} ${name}`).toContain(language('letters.sender.other'));
        expect(said('yes'), `${id} ${name}`).not.toContain(language('letters.sender.registered'));
      }
  });

  it('of whoever is locked out says why, and is held until it does', () => {
    const locked = { region: 'eea', locked: true, values: { ...whole(of('deleteOfficer')), lockedOut: '' } };
    const { missing, text } = writeLetter(t, of('deleteOfficer'), locked);
    expect(missing).toEqual(['lockedOut']);
    expect(text).toContain('I can no longer sign in: [Why you cannot sign in]');
    expect(gapsIn(t, of('deleteOfficer'), text)).toEqual(['lockedOut']);
  });

  it('for somebody else names no law, and asks what they need to see', () => {
    for (const region of everywhere) {
      const { text } = write('forSomebody', region);
      expect(text, region).not.toMatch(/GDPR|LGPD|KVKK|LFPDPPP|Consumer Privacy|data protection law/);
      expect(text, region).toMatch(/which permission or document you need/);
    }
  });

  it('a day stands in the words of the letter’s language; what is no day is a gap', () => {
    expect(write('noAnswer', 'eea').subject).toBe('No answer to my request of January 31, 2026');
    expect(write('noAnswer', 'eea', undefined, languages.es).subject).toContain('31 de enero de 2026');
    expect(write('noAnswer', 'eea', { day: '2026-02-30' }).missing).toContain('day');
  });

  it('never leaves a gap or a placeholder once all is filled in, and never breaks a letter apart', () => {
    const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }).map((one) => `x${one}`);
    fc.assert(
      fc.property(
        fc.constantFrom(...letters),
        fc.constantFrom(...Object.values(languages)),
        fc.dictionary(fc.constantFrom(...(Object.keys(fields) as FieldId[])), text),
        (letter, language, typed) => {
          const values = { ...whole(letter), ...typed, day: '2026-01-31' };
          const { missing, text: said } = writeLetter(language, letter, { region: 'eea', values });
          expect(missing).toEqual([]);
          for (const id of letter.fields)
            expect(said).not.toContain(`[${language.of(`letters.fields.${id}`)}]`);
          expect(said).not.toMatch(/\n{3}/);
        },
      ),
    );
  });
});

// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { authorityFor } from '@/content/authorities/authorities';
import { answersDue } from '@/content/deadlines/answersDue';
import type { Region } from '@/content/deadlines/regions';
import type { Letter } from '@/content/letters/letter';
import { letterOf } from '@/content/letters/letters';
import { writeLetter } from '@/content/letters/writeLetter';
import { createTranslator } from '@/content/translator';
import { compile } from '@/scripts/locales/compile';
import { english, tree } from '@/scripts/locales/files';

const sayIn = (language: string) =>
  createTranslator(
    language,
    language === 'ar' ? 'rtl' : 'ltr',
    compile(language, tree(language), english()).compiled,
  );
const languages = { en: sayIn('en'), es: sayIn('es'), ar: sayIn('ar') };
const officer = 'DataProtection.AE@aliexpress.com';
const singapore = 'Alibaba.com Singapore E-Commerce Private Limited';

interface Row {
  home: [region: Region, country?: string, state?: string];
  letter: 'deleteOfficer' | 'askForData';
  language: keyof typeof languages;
  law: string;
  company: string;
  authority?: string;
  mail?: string;
  /** For what was sent on 31 January 2026, a Saturday; counted on a paper calendar. */
  due: string[];
}

/** By hand from the sources: the policy of 2026-07-30, the texts of the laws, the public collection of authorities. */
const table: Row[] = [
  {
    home: ['eea', 'AT'],
    letter: 'deleteOfficer',
    language: 'es',
    law: 'artículo 17 del GDPR',
    company: singapore,
    authority: 'Österreichische Datenschutzbehörde',
    mail: 'dsb@dsb.gv.at',
    due: ['2026-03-02', '2026-04-30'],
  },
  {
    home: ['eea', 'DE', 'BY'],
    letter: 'askForData',
    language: 'en',
    law: 'Articles 15 and 20 of the GDPR',
    company: singapore,
    authority: 'Bayerisches Landesamt für Datenschutzaufsicht (BayLDA)',
    mail: 'poststelle@lda.bayern.de',
    due: ['2026-03-02', '2026-04-30'],
  },
  {
    home: ['uk'],
    letter: 'deleteOfficer',
    language: 'ar',
    law: 'UK GDPR',
    company: singapore,
    authority: 'The Information Commissioner’s Office',
    due: ['2026-03-02', '2026-04-30'],
  },
  {
    home: ['california'],
    letter: 'askForData',
    language: 'en',
    law: 'California Consumer Privacy Act',
    company: 'AliExpress E-Commerce One Pte. Ltd.',
    due: ['2026-02-13', '2026-03-17', '2026-05-01'],
  },
  {
    home: ['brazil'],
    letter: 'askForData',
    language: 'es',
    law: 'artículos 18 y 19 de la LGPD',
    company: singapore,
    due: ['2026-02-15'],
  },
  { home: ['brazil'], letter: 'deleteOfficer', language: 'en', law: 'LGPD', company: singapore, due: [] },
  {
    home: ['mexico'],
    letter: 'deleteOfficer',
    language: 'es',
    law: 'LFPDPPP',
    company: singapore,
    due: ['2026-02-27', '2026-03-20', '2026-03-27'],
  },
  {
    home: ['southKorea'],
    letter: 'deleteOfficer',
    language: 'en',
    law: 'Personal Information Protection Act',
    company: 'ALIEXPRESS KOREA HOLDING (SINGAPORE) PTE. LTD.',
    due: ['2026-02-10'],
  },
  {
    home: ['turkiye'],
    letter: 'deleteOfficer',
    language: 'ar',
    law: 'KVKK',
    company: singapore,
    due: ['2026-03-02'],
  },
  {
    home: ['elsewhere', 'CH'],
    letter: 'deleteOfficer',
    language: 'en',
    law: 'the data protection law that holds where I live',
    company: singapore,
    authority: 'EDÖB – Eidgenössischer Datenschutz- und Öffentlichkeitsbeauftragter',
    due: [],
  },
  {
    home: ['unknown', 'AT'],
    letter: 'askForData',
    language: 'en',
    law: 'the data protection law that holds where I live',
    company: 'AliExpress',
    due: [],
  },
];

describe('Where a person lives decides law, addressee, authority and dates', () => {
  it.each(table.map((row) => [row.home.join(' '), row.letter, row.language, row] as const))(
    '%s: %s in %s',
    (_, id, language, row) => {
      const [region, country = '', state = ''] = row.home;
      const letter = letterOf(id) as Letter;
      const values = { mailbox: 'a@example.org', country: 'Home', name: 'Ana' };
      const { to, text, missing } = writeLetter(languages[language], letter, { region, values });
      expect([to, missing]).toEqual([officer, []]);
      expect(text).toContain(row.law);
      expect(
        text
          .split('\n')[1]
          ?.replace(/[\u2066-\u2069]/g, '')
          .split(', ')[0],
      ).toBe(row.company);
      expect(answersDue(region, letter.asks ?? 'erase', '2026-01-31').map(({ on }) => on)).toEqual(row.due);
      const authority = authorityFor({ region, country, state });
      expect(authority?.name).toBe(row.authority);
      if (row.mail) expect(authority?.mail).toBe(row.mail);
      const complaint = writeLetter(languages[language], letterOf('complaint') as Letter, {
        region,
        values: { ...values, authority: authority?.name ?? '', history: 'x' },
        authorityMail: authority?.mail,
      });
      expect(complaint.to).toBe(authority?.mail ?? '');
      expect(complaint.missing).toEqual(authority ? [] : ['authority']);
    },
  );
});

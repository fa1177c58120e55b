import { describe, expect, it } from 'vitest';
import { regions } from '@/content/deadlines/regions';
import { guides } from '@/content/guides';
import { letters } from '@/content/letters';
import { companyFor, officerMail, representativeFor } from '@/content/letters/company';
import type { Letter } from '@/content/letters/letter';
import { blanksIn, writeLetter } from '@/content/letters/writeLetter';
import { createTranslator } from '@/content/translator';
import { compile } from '@/scripts/locales/compile';
import { english, tree } from '@/scripts/locales/files';

const texts = compile('en', tree('en'), english()).compiled;
const t = createTranslator('en', 'ltr', texts);
const files = import.meta.glob<{ default?: Letter }>('../../content/letters/*.ts', { eager: true });
const named = Object.entries(files).filter(([, module]) => module.default !== undefined);
const everywhere = [...regions, 'unknown'];
const all = letters.flatMap((letter) => everywhere.map((region) => [letter, region] as const));
const of = (id: string) => letters.find((letter) => letter.id === id) as Letter;

describe('The list of letters', () => {
  it('names each file that holds a letter, once, and each is called as its letter', () => {
    const names = named.map(([path]) => path.replace(/^.*\/|\.ts$/g, ''));
    expect(letters.map(({ id }) => id).sort()).toEqual(names.sort());
    for (const [path, module] of named) expect(path).toContain(`/${module.default?.id}.ts`);
  });

  it('has a title, an occasion, a subject and a body for each', () => {
    const keys = letters.flatMap(({ id }) =>
      ['title', 'when', 'subject', 'body'].map((part) => `letters.${id}.${part}`),
    );
    expect(keys.filter((key) => !t.has(key))).toEqual([]);
  });

  it('holds each letter that a guide sends people to', () => {
    const wanted = guides.flatMap(({ exits }) => exits.flatMap(({ route }) => route ?? []));
    for (const route of wanted) {
      const [name, id = ''] = route.split('/');
      if (name === 'messages')
        expect(
          letters.map((letter) => letter.id),
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
      const letter = of(id);
      const { text, subject } = writeLetter(t, letter, region);
      expect(text).not.toMatch(/[{}\u2066-\u2069]|undefined|[ \t]\n|\n{3}| {2}/);
      expect(text).toMatch(/please/i);
      expect(text).toMatch(/kind regards|thank you/i);
      expect(subject.length).toBeGreaterThan(5);
      expect(text.length).toBeLessThan(letter.channel === 'chat' ? 500 : 1200);
    },
  );

  it('to delete says that deactivating is not meant', () => {
    for (const { id } of letters.filter(({ asks }) => asks === 'erase'))
      expect(writeLetter(t, of(id), 'eea').text, id).toMatch(/deactivating/i);
  });

  it('to the officer goes to the mailbox that the policy names, and starts with the company of the region', () => {
    const { to, text } = writeLetter(t, of('deleteOfficer'), 'eea');
    expect(to).toBe('DataProtection.AE@aliexpress.com');
    expect(text).toContain(
      'Alibaba.com Singapore E-Commerce Private Limited, Reg. No. 200720572D, 51 Bras Basah Road, #01-21 Lazada One, Singapore 189554',
    );
    expect(writeLetter(t, of('deleteOfficer'), 'california').text).toContain(
      'AliExpress E-Commerce One Pte. Ltd.',
    );
    expect(writeLetter(t, of('deleteOfficer'), 'southKorea').text).toContain(
      'ALIEXPRESS KOREA HOLDING (SINGAPORE) PTE. LTD.',
    );
    expect(companyFor('cis')?.name).toBe('ALIEXPRESS CIS HOLDING PTE. LTD.');
    expect(companyFor('mainlandChina')?.name).toBe('Hangzhou Alibaba Advertising Co., Ltd.');
    expect(companyFor('elsewhere')?.name).toBe('Alibaba.com Singapore E-Commerce Private Limited');
    expect(writeLetter(t, of('deleteChat'), 'eea').to).toBe('');
  });

  it('names the law of the region, and none while the region is not known', () => {
    expect(writeLetter(t, of('deleteOfficer'), 'eea').text).toContain('Article 17 of the GDPR');
    expect(writeLetter(t, of('askForData'), 'brazil').text).toContain('LGPD');
    const { text } = writeLetter(t, of('deleteOfficer'), 'unknown');
    expect(text).toContain('To the Data Protection Officer\nAliExpress\n');
    expect(text).toContain('the data protection law that holds where I live');
    expect(text).not.toMatch(/GDPR|LGPD|KVKK|Article/);
  });

  it('names no representative, and nobody whom the policy does not name', () => {
    for (const [letter, region] of all) {
      const { text } = writeLetter(t, letter, region);
      expect(text, `${letter.id} ${region}`).not.toMatch(/KST|Korea Co|representative/i);
    }
    expect(regions.filter((region) => representativeFor(region))).toEqual(['southKorea', 'turkiye']);
    expect(companyFor('unknown')).toBeUndefined();
    expect(officerMail).toBe('DataProtection.AE@aliexpress.com');
  });

  it('leaves to the person what only they know', () => {
    expect(blanksIn(writeLetter(t, of('refundsSettled'), 'uk').text)).toEqual([
      'order number',
      'amount',
      'card or other way',
      'registered e-mail',
      'your name',
    ]);
    expect(blanksIn('[a] [b] [a] [] [a\nb]')).toEqual(['a', 'b']);
    expect(blanksIn('done')).toEqual([]);
  });

  it('is written in its own language, with names and addresses as they are', () => {
    const flat = {
      'letters.deleteOfficer.subject': 'طلب حذف حسابي',
      'letters.deleteOfficer.body': 'إلى {company}\n\nأرجو حذف حسابي. {basis}',
      'letters.basis.erase.eea': 'بموجب المادة 17.',
    };
    const nested = {
      letters: {
        deleteOfficer: {
          subject: flat['letters.deleteOfficer.subject'],
          body: flat['letters.deleteOfficer.body'],
        },
        basis: { erase: { eea: flat['letters.basis.erase.eea'] } },
      },
    };
    const arabic = createTranslator('ar', 'rtl', compile('ar', nested, english()).compiled, texts);
    const { subject, text } = writeLetter(arabic, of('deleteOfficer'), 'eea');
    expect(subject).toBe('طلب حذف حسابي');
    expect(text).toContain('\u2068Alibaba.com Singapore E-Commerce Private Limited');
    expect(text).toContain('بموجب المادة 17.');
    expect(writeLetter(arabic, of('deleteChat'), 'eea').text).toContain('Hello, please delete');
  });
});

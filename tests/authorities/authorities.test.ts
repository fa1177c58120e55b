// @vitest-environment node
import { describe, expect, it } from 'vitest';
import {
  authorities,
  authorityFor,
  countryChoices,
  isOldRecord,
  stateChoices,
} from '@/content/authorities/authorities';
import { countryCodeOf } from '@/content/authorities/countryCode';
import { germanStates } from '@/content/authorities/states';
import { isCalendarDate } from '@/content/deadlines/calendarDate';
import { type Region, regions } from '@/content/deadlines/regions';

/** The states of the European Economic Area, written down by hand. */
const area =
  'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IS IT LI LT LU LV MT NL NO PL PT RO SE SI SK'.split(' ');

/** Taken by hand from the public collection. */
const table: [region: Region, country: string, state: string, name: string | undefined][] = [
  ['eea', 'AT', '', 'Österreichische Datenschutzbehörde'],
  ['eea', 'ES', '', 'Agencia Española de Protección de Datos (Spanish Agency for Data Protection)'],
  ['eea', 'NO', '', 'Datatilsynet (Norwegian Data Protection Authority)'],
  ['eea', 'DK', '', 'Datatilsynet (Data Inspectorate of Denmark)'],
  ['eea', 'DE', 'BY', 'Bayerisches Landesamt für Datenschutzaufsicht (BayLDA)'],
  ['eea', 'DE', 'BE', 'Berliner Beauftragte für Datenschutz und Informationsfreiheit'],
  [
    'eea',
    'BE',
    '',
    'Autorité de protection des données de Belgique, Gegevensbeschermingsautoriteit van België',
  ],
  ['eea', 'DE', 'SL', 'Unabhängiges Datenschutzzentrum Saarland'],
  ['eea', 'DE', '', undefined],
  ['eea', 'DE', 'XX', undefined],
  ['eea', '', '', undefined],
  ['eea', 'GB', '', undefined],
  ['eea', 'CH', '', undefined],
  ['eea', 'US', '', undefined],
  ['uk', '', '', 'The Information Commissioner’s Office'],
  ['uk', 'AT', '', 'The Information Commissioner’s Office'],
  ['elsewhere', 'CH', '', 'EDÖB – Eidgenössischer Datenschutz- und Öffentlichkeitsbeauftragter'],
  ['elsewhere', '', '', undefined],
  ['elsewhere', 'AT', '', undefined],
  ['unknown', 'AT', '', undefined],
  ['brazil', '', '', undefined],
  ['california', '', '', undefined],
  ['turkiye', '', '', undefined],
  ['southKorea', '', '', undefined],
  ['mexico', '', '', undefined],
  ['cis', '', '', undefined],
];

describe('The authority that takes a complaint', () => {
  it.each(table)('%s %s %s: %s', (region, country, state, name) =>
    expect(authorityFor({ region, country, state })?.name).toBe(name),
  );

  it('there is one for each country of the EEA, and in Germany one for each state', () => {
    expect([...countryChoices('eea')].sort()).toEqual(area);
    expect([...stateChoices('DE')].sort()).toEqual(Object.keys(germanStates).sort());
    for (const country of area) {
      const states = stateChoices(country);
      const found = (states.length > 0 ? states : ['']).map((state) =>
        authorityFor({ region: 'eea', country, state }),
      );
      expect(new Set(found.map((one) => one?.name)).size, country).toBe(Math.max(states.length, 1));
      expect(found, country).not.toContain(undefined);
    }
  });

  it('an unknown region is offered no country, and the United Kingdom needs none', () => {
    const offered = Object.fromEntries(
      ['unknown' as const, ...regions].map((region) => [region, countryChoices(region).length]),
    );
    expect(offered).toEqual({
      unknown: 0,
      eea: 30,
      uk: 0,
      california: 0,
      unitedStates: 0,
      brazil: 0,
      mexico: 0,
      southKorea: 0,
      turkiye: 0,
      cis: 0,
      mainlandChina: 0,
      elsewhere: 1,
    });
  });

  it('no church, broadcaster or office for public bodies is among them', () => {
    const others = /kirch|kath|bistüm|EKD|rundfunk|Bundesbeauftragte|Der Bayerische Landesbeauftragte/i;
    expect(authorities.filter(({ name }) => others.test(name))).toEqual([]);
    expect(authorities).toHaveLength(47);
  });

  it('each can be reached, and says whence and of which day its record is', () => {
    for (const { name, address, mail, form, web, sources, recorded } of authorities) {
      expect(address.split('\n').length, name).toBeGreaterThan(1);
      expect(mail ?? form ?? web, name).toBeTruthy();
      for (const link of [form, web, ...sources].filter((one) => one !== undefined))
        expect(new URL(link).protocol, link).toMatch(/^https?:$/);
      if (mail !== undefined) expect(mail).toMatch(/^[^\s@]+@[^\s@]+\.[a-z]+$/);
      expect(sources.length, name).toBeGreaterThan(0);
      expect(isCalendarDate(recorded), name).toBe(true);
    }
  });

  it('a record older than a year is an old one', () => {
    const of = (country: string, state = '') => {
      const found = authorityFor({ region: 'eea', country, state });
      return found && isOldRecord(found, '2026-11-30');
    };
    expect(of('AT')).toBe(false);
    expect(of('FR')).toBe(true);
    expect(of('DE', 'BE')).toBe(true);
    const [austria] = authorities;
    expect(austria?.recorded).toBe('2026-03-08');
    expect(austria && isOldRecord(austria, '2027-03-08')).toBe(false);
    expect(austria && isOldRecord(austria, '2027-03-09')).toBe(true);
  });
});

describe('A country as the person wrote it', () => {
  it.each([
    ['Germany', ['en'], 'DE'],
    [' deutschland ', ['en'], 'DE'],
    ['Alemania', ['es'], 'DE'],
    ['النمسا', ['ar'], 'AT'],
    ['at', ['en'], 'AT'],
    ['Österreich', ['ar'], 'AT'],
    ['Suiza', ['es'], 'CH'],
    ['United States', ['en'], undefined],
    ['Germ', ['en'], undefined],
    ['', ['en'], undefined],
    ['somewhere in Spain', ['en'], undefined],
  ])('%j is %s', (text, languages, code) => expect(countryCodeOf(text, languages)).toBe(code));
});

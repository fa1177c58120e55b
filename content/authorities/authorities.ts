import { addMonths, type CalendarDate } from '../deadlines/calendarDate';
import type { Region } from '../deadlines/regions';
import records from './authorities.json';
import type { Authority } from './authority';

/** The offices that concern a shop: the EEA, the United Kingdom and Switzerland. */
export const authorities: readonly Authority[] = records;

/** The countries a region is made of, as far as an office is recorded there. Switzerland has no law of its own here. */
const countriesOf = (region: Region): readonly string[] => {
  if (region === 'uk') return ['GB'];
  if (region === 'elsewhere') return ['CH'];
  if (region !== 'eea') return [];
  return [...new Set(authorities.map(({ country }) => country))].filter(
    (one) => one !== 'GB' && one !== 'CH',
  );
};

/** Where the person lives, as far as they said. `country` and `state` as in `Authority`; empty where not said. */
export interface Home {
  region: Region;
  country: string;
  state: string;
}

/** The countries to choose from: none where the region says enough, or where no office is recorded for any. */
export const countryChoices = (region: Region): readonly string[] =>
  region === 'uk' ? [] : countriesOf(region);

/** The parts of a country to choose from; empty where one office serves all of it. */
export const stateChoices = (country: string): readonly string[] =>
  authorities.flatMap((one) => (one.country === country && one.state ? [one.state] : []));

/**
 * The office that takes a complaint. Undefined where the region, the country or the state it depends on is not known, or
 * where no source of ours names one.
 */
export const authorityFor = ({ region, country, state }: Home): Authority | undefined => {
  const countries = countriesOf(region);
  const lives = region === 'uk' ? 'GB' : country;
  if (!countries.includes(lives)) return undefined;
  return authorities.find((one) => one.country === lives && (one.state ?? '') === (one.state ? state : ''));
};

/** Whether a record is older than a year: then its address is to be looked up before it is relied on. */
export const isOldRecord = ({ recorded }: Authority, today: CalendarDate): boolean =>
  addMonths(recorded, 12) < today;

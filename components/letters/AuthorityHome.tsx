import { countryChoices, type Home, isOldRecord, stateChoices } from '@/content/authorities/authorities';
import type { Authority } from '@/content/authorities/authority';
import { collection } from '@/content/authorities/authority';
import { germanStates } from '@/content/authorities/states';
import { type CalendarDate, middayOf } from '@/content/deadlines/calendarDate';
import { LinkButton } from '../LinkButton';
import { Select } from '../Select';
import { useSay } from '../say';

interface Props {
  home: Home;
  authority: Authority | undefined;
  today: CalendarDate;
  /** The last day to complain, where a law sets one for this thread. */
  until?: CalendarDate | undefined;
  onHome(part: Partial<Home>): void;
}

/** Where the complaint goes: the country and, in Germany, the state decide; the record says whence and how old it is. */
export const AuthorityHome = ({ home, authority, today, until, onHome }: Props) => {
  const say = useSay();
  const countries = countryChoices(home.region);
  const states = stateChoices(home.country);
  const nameOf = new Intl.DisplayNames(say.language, { type: 'region' });
  const languageOf = new Intl.DisplayNames(say.language, { type: 'language' });
  const sorted = countries
    .map((value) => ({ value, label: nameOf.of(value) ?? value }))
    .sort((a, b) => a.label.localeCompare(b.label, say.language));
  const open = [{ value: '', label: say('letters.chooseOne') }];
  const link = authority?.form ?? authority?.web;
  return (
    <div class="authorityHome">
      <div class="choosing">
        {countries.length > 0 && (
          <Select
            label={say('letters.country')}
            value={home.country}
            options={[...open, ...sorted]}
            onValue={(country) => onHome({ country, state: '' })}
          />
        )}
        {states.length > 0 && (
          <Select
            label={say('letters.state')}
            value={home.state}
            options={[...open, ...states.map((value) => ({ value, label: germanStates[value] ?? value }))]}
            onValue={(state) => onHome({ state })}
          />
        )}
      </div>
      {until && <p>{say('letters.until', { day: middayOf(until) })}</p>}
      {authority ? (
        <>
          <p class="small muted">
            {say('letters.recordOf', {
              name: collection.name,
              date: middayOf(authority.recorded),
            })}{' '}
            {isOldRecord(authority, today) && <strong>{say('letters.oldRecord')}</strong>}{' '}
            {authority.language &&
              say('letters.complaintLanguage', { language: languageOf.of(authority.language) ?? '' })}
          </p>
          {link && (
            <div class="buttons">
              <LinkButton little icon="link" href={link}>
                {authority.form ? say('letters.authorityForm') : say('letters.authorityWeb')}
              </LinkButton>
            </div>
          )}
        </>
      ) : (
        <p class="small muted">{say('letters.noAuthority')}</p>
      )}
    </div>
  );
};

import { countryChoices, type Home, isOldRecord, stateChoices } from '@/content/authorities/authorities';
import type { Authority } from '@/content/authorities/authority';
import { collection } from '@/content/authorities/authority';
import { germanStates } from '@/content/authorities/states';
import { type CalendarDate, middayOf } from '@/content/deadlines/calendarDate';
import { onWeekend } from '@/content/deadlines/onWeekend';
import { LinkButton } from '../LinkButton';
import { Select } from '../Select';
import { useT } from '../useT';

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
  const t = useT();
  const countries = countryChoices(home.region);
  const states = stateChoices(home.country);
  const nameOf = new Intl.DisplayNames(t.language, { type: 'region' });
  const languageOf = new Intl.DisplayNames(t.language, { type: 'language' });
  const sorted = countries
    .map((value) => ({ value, label: nameOf.of(value) ?? value }))
    .sort((a, b) => a.label.localeCompare(b.label, t.language));
  const open = [{ value: '', label: t('letters.chooseOne') }];
  const link = authority?.form ?? authority?.web;
  return (
    <div class="authorityHome">
      <div class="choosing">
        {countries.length > 0 && (
          <Select
            label={t('letters.country')}
            value={home.country}
            options={[...open, ...sorted]}
            onValue={(country) => onHome({ country, state: '' })}
          />
        )}
        {states.length > 0 && (
          <Select
            label={t('letters.state')}
            value={home.state}
            options={[...open, ...states.map((value) => ({ value, label: germanStates[value] ?? value }))]}
            onValue={(state) => onHome({ state })}
          />
        )}
      </div>
      {until && (
        <p>
          {onWeekend(t, t('letters.until', { day: middayOf(until) }), until)} {t('deadlines.weekend')}
        </p>
      )}
      {authority ? (
        <>
          <p class="small muted">
            {t('letters.recordOf', {
              name: collection.name,
              date: middayOf(authority.recorded),
            })}{' '}
            {isOldRecord(authority, today) && <strong>{t('letters.oldRecord')}</strong>}{' '}
            {authority.language &&
              t('letters.complaintLanguage', { language: languageOf.of(authority.language) ?? '' })}
          </p>
          {link && (
            <div class="buttons">
              <LinkButton little icon="link" href={link}>
                {authority.form ? t('letters.authorityForm') : t('letters.authorityWeb')}
              </LinkButton>
            </div>
          )}
        </>
      ) : (
        <p class="small muted">{t('letters.noAuthority')}</p>
      )}
    </div>
  );
};

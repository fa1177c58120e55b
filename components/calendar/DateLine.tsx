import type { DateToCome } from '@/content/dates';
import { dateTitle } from '@/content/dates';
import { middayOf } from '@/content/deadlines/calendarDate';
import { Button } from '../Button';
import { Chip } from '../Chip';
import { useT } from '../useT';
import type { CalendarActs } from './acts';

/** One date: when, what, whose date it is, and what can be done with it. */
export const DateLine = ({ date, acts }: { date: DateToCome; acts: CalendarActs }) => {
  const t = useT();
  const what = dateTitle(t, date);
  const isWait = date.kind === 'wait';
  return (
    <li>
      <div>
        <p class="figure">
          <time dateTime={date.on}>{t('calendar.line', { on: middayOf(date.on) })}</time>
        </p>
        <p>
          <strong>{what}</strong> <Chip>{t.of(`calendar.kinds.${date.kind}`)}</Chip>
        </p>
        {date.kind === 'answer' && <p class="small muted">{t('deadlines.weekend')}</p>}
      </div>
      <div class="buttons">
        {date.kind === 'check' && (
          <Button
            little
            look="outlined"
            aria-label={t('calendar.openLabel', { what })}
            onClick={() => acts.route(`guides/${date.about}`)}
          >
            {t('calendar.open')}
          </Button>
        )}
        <Button
          little
          icon="download"
          aria-label={t('calendar.downloadOneLabel', { what })}
          onClick={() => acts.download([date])}
        >
          {t('calendar.downloadOne')}
        </Button>
        <Button
          little
          icon="close"
          aria-label={isWait ? t('calendar.backLabel', { what }) : t('calendar.dropLabel', { what })}
          onClick={() => acts.drop(date)}
        >
          {isWait ? t('calendar.back') : t('calendar.drop')}
        </Button>
      </div>
    </li>
  );
};

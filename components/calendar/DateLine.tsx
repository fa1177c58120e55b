import type { DateToCome } from '@/content/dates';
import { dateTitle } from '@/content/dates';
import { middayOf } from '@/content/deadlines/calendarDate';
import { Button } from '../Button';
import { Chip } from '../Chip';
import { useSay } from '../say';
import type { CalendarActs } from './acts';

/** One date: when, what, whose date it is, and what can be done with it. */
export const DateLine = ({ date, acts }: { date: DateToCome; acts: CalendarActs }) => {
  const say = useSay();
  const what = dateTitle(say, date);
  const isWait = date.kind === 'wait';
  return (
    <li>
      <div>
        <p class="figure">
          <time dateTime={date.on}>{say('calendar.line', { on: middayOf(date.on) })}</time>
        </p>
        <p>
          <strong>{what}</strong> <Chip>{say.of(`calendar.kinds.${date.kind}`)}</Chip>
        </p>
      </div>
      <div class="buttons">
        {date.kind === 'check' && (
          <Button
            little
            look="outlined"
            aria-label={say('calendar.openLabel', { what })}
            onClick={() => acts.room(`guides/${date.about}`)}
          >
            {say('calendar.open')}
          </Button>
        )}
        <Button
          little
          icon="download"
          aria-label={say('calendar.downloadOneLabel', { what })}
          onClick={() => acts.download([date])}
        >
          {say('calendar.downloadOne')}
        </Button>
        <Button
          little
          icon="close"
          aria-label={isWait ? say('calendar.backLabel', { what }) : say('calendar.dropLabel', { what })}
          onClick={() => acts.drop(date)}
        >
          {isWait ? say('calendar.back') : say('calendar.drop')}
        </Button>
      </div>
    </li>
  );
};

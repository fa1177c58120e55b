import { type DateToCome, dateTitle } from '@/content/dates';
import { Button } from '../Button';
import { Icon } from '../Icon';
import { useT } from '../useT';
import { dayOf } from '../when';

interface Props {
  date: DateToCome;
  /** It is today or was before. */
  isDue: boolean;
  now: number;
  onRoom(route: string): void;
}

/** A day to come back to: what is due now, or the next check. It is shown here without any permission. */
export const DateRow = ({ date, isDue, now, onRoom }: Props) => {
  const t = useT();
  const title = dateTitle(t, date);
  const route = isDue && date.kind === 'check' ? `guides/${date.about}` : 'calendar';
  const action = t(isDue ? 'popup.check.open' : 'popup.date.calendar');
  return (
    <li class={isDue ? 'check wait' : 'check good'}>
      <Icon name={isDue ? 'clock' : 'calendar'} />
      <div class="title grow">
        <span>{title}</span>
        <span class="small muted">
          {t(isDue ? 'popup.date.due' : 'popup.date.on', { date: dayOf(t, date.on, now) })}
          {date.kind === 'answer' && ` · ${t('deadlines.weekend')}`}
        </span>
      </div>
      <Button little aria-label={`${action}: ${title}`} onClick={() => onRoom(route)}>
        {action}
      </Button>
    </li>
  );
};

import '../../calendar/calendar.css';
import { afterwardsPlan } from '@/content/guides/afterwardsPlan';
import { Calendar } from '../../calendar/Calendar';
import { useMemory } from '../../page/pageContext';
import { useT } from '../../useT';
import { downloadDates } from '../downloadDates';
import { goTo } from '../goTo';
import { useNow } from '../useNow';
import { view } from '../view';

const View = () => {
  const t = useT();
  const { memory, dispatch } = useMemory();
  const { now, today } = useNow();
  return (
    <Calendar
      memory={memory}
      now={now}
      today={today}
      acts={{
        route: goTo,
        download: (dates) => downloadDates(t, dates),
        drop: ({ id, kind, about }) =>
          dispatch(
            kind === 'wait' && id.startsWith('wait.')
              ? { type: 'setTask', id: about, state: 'open', at: Date.now() }
              : { type: 'dropReminder', id },
          ),
        setChecks: (day) =>
          dispatch(...afterwardsPlan(day).map((reminder) => ({ type: 'setReminder' as const, reminder }))),
      }}
    />
  );
};

/** Every date to come back to. */
export default view({ id: 'calendar', View: View });

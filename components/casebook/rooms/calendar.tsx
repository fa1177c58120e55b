import '../../calendar/calendar.css';
import { afterwardsPlan } from '@/content/guides/afterwardsPlan';
import { Calendar } from '../../calendar/Calendar';
import { useMemory } from '../../page/memory';
import { useSay } from '../../say';
import { downloadDates } from '../downloadDates';
import { goTo } from '../goTo';
import { room } from '../room';
import { useNow } from '../useNow';

const Room = () => {
  const say = useSay();
  const { memory, change } = useMemory();
  const { now, today } = useNow();
  return (
    <Calendar
      memory={memory}
      now={now}
      today={today}
      acts={{
        room: goTo,
        download: (dates) => downloadDates(say, dates),
        drop: ({ id, kind, about }) =>
          change(
            kind === 'wait' && id.startsWith('wait.')
              ? { op: 'setTask', id: about, state: 'open', at: Date.now() }
              : { op: 'dropReminder', id },
          ),
        setChecks: (day) =>
          change(...afterwardsPlan(day).map((reminder) => ({ op: 'setReminder' as const, reminder }))),
      }}
    />
  );
};

/** Every date to come back to. */
export default room({ id: 'calendar', View: Room });

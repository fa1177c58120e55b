import { useState } from 'preact/hooks';
import type { CalendarDate } from '@/content/deadlines/calendarDate';
import { Button } from '../Button';
import { DateField } from '../DateField';
import { useSay } from '../say';

/** The dates of our checks, from the day the deletion was confirmed. */
export const SetChecks = ({ today, onSet }: { today: CalendarDate; onSet(day: CalendarDate): void }) => {
  const say = useSay();
  const [day, setDay] = useState(today);
  return (
    <section class="setChecks" aria-labelledby="setChecks">
      <h2 id="setChecks">{say('calendar.setChecks')}</h2>
      <DateField
        label={say('calendar.setChecksFrom')}
        hint={say('calendar.setChecksHint')}
        value={day}
        onValue={setDay}
      />
      <div class="buttons">
        <Button look="outlined" disabled={day === '' || day > today} onClick={() => onSet(day)}>
          {say('calendar.set')}
        </Button>
      </div>
    </section>
  );
};

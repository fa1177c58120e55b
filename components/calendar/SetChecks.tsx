import { useState } from 'preact/hooks';
import type { CalendarDate } from '@/content/deadlines/calendarDate';
import { Button } from '../Button';
import { DateField } from '../DateField';
import { useT } from '../useT';

/** The dates of our checks, from the day the deletion was confirmed. */
export const SetChecks = ({ today, onSet }: { today: CalendarDate; onSet(day: CalendarDate): void }) => {
  const t = useT();
  const [day, setDay] = useState(today);
  return (
    <section class="setChecks" aria-labelledby="setChecks">
      <h2 id="setChecks">{t('calendar.setChecks')}</h2>
      <DateField
        label={t('calendar.setChecksFrom')}
        hint={t('calendar.setChecksHint')}
        value={day}
        onValue={setDay}
      />
      <div class="buttons">
        <Button look="outlined" disabled={day === '' || day > today} onClick={() => onSet(day)}>
          {t('calendar.set')}
        </Button>
      </div>
    </section>
  );
};

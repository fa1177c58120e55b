import { useState } from 'preact/hooks';
import type { CalendarDate } from '@/content/deadlines/calendarDate';
import type { Letter } from '@/content/letters/letter';
import { Button } from '../Button';
import { DateField } from '../DateField';
import { Select } from '../Select';
import { TextField } from '../TextField';
import { useT } from '../useT';

export const channels = ['chat', 'mail', 'form', 'phone', 'other'] as const;
export type Channel = (typeof channels)[number];

interface Props {
  letter: Letter;
  today: CalendarDate;
  /** A gap of the letter stands unnoticed: then it cannot have been sent like that. */
  held: boolean;
  onRecord(sent: { day: CalendarDate; channel: Channel; reference: string }): void;
}

/** "I sent it": the day counts for the answer's dates. They are shown once it is noted: only what was noted has a date. */
export const Sent = ({ letter, today, held, onRecord }: Props) => {
  const t = useT();
  const [day, setDay] = useState(today);
  const [channel, setChannel] = useState<Channel>(letter.channel);
  const [reference, setReference] = useState('');
  const isValid = day !== '' && day <= today;
  return (
    <section class="sentForm" aria-labelledby="sentForm">
      <h2 id="sentForm">{t('letters.sent')}</h2>
      <div class="choosing">
        <DateField label={t('letters.sentOn')} value={day} onValue={setDay} />
        <Select<Channel>
          label={t('letters.how')}
          value={channel}
          options={channels.map((value) => ({ value, label: t.of(`letters.ways.${value}`) }))}
          onValue={setChannel}
        />
        <TextField label={t('letters.reference')} value={reference} onValue={setReference} />
      </div>
      <div class="buttons">
        <Button
          look="outlined"
          disabled={!isValid || held}
          onClick={() => onRecord({ day, channel, reference })}
        >
          {t('letters.record')}
        </Button>
      </div>
    </section>
  );
};

import { useState } from 'preact/hooks';
import type { CalendarDate } from '@/content/deadlines/calendarDate';
import { Button } from '../Button';
import { Checkbox } from '../Checkbox';
import { DateField } from '../DateField';
import { Field } from '../Field';
import { TextField } from '../TextField';
import { useT } from '../useT';

/** A note as the person writes it. `day` and `time` are the person's own, `HH:MM`. */
export interface NewProof {
  title: string;
  day: CalendarDate;
  time: string;
  text: string;
  setDates: boolean;
  tickDone: boolean;
}

interface Props {
  today: CalendarDate;
  /** `HH:MM` now. */
  time: string;
  /** It is the confirmation: the checks and ticks that follow from it are offered as set. */
  follows: boolean;
  onKeep(note: NewProof): void;
}

/** Keeping the confirmation: what was said and when, and what follows from it. */
export const KeepForm = ({ today, time, follows, onKeep }: Props) => {
  const t = useT();
  const [note, setNote] = useState<NewProof>({
    title: t('proof.whatFirst'),
    day: today,
    time,
    text: '',
    setDates: follows,
    tickDone: follows,
  });
  const put = (part: Partial<NewProof>) => setNote({ ...note, ...part });
  const isWhole = note.day !== '' && note.day <= today && note.time !== '' && note.text.trim() !== '';
  return (
    <section class="keepForm" aria-labelledby="keepForm">
      <h2 id="keepForm">{t('proof.keep')}</h2>
      <p class="muted">
        {t('proof.keepWhy')} {t('proof.pdf')}
      </p>
      <TextField wide label={t('proof.what')} value={note.title} onValue={(title) => put({ title })} />
      <div class="choosing">
        <DateField label={t('proof.day')} value={note.day} onValue={(day) => put({ day })} />
        <Field label={t('proof.time')}>
          {(ids) => (
            <input
              type="time"
              class="control"
              {...ids}
              value={note.time}
              onInput={(event) => put({ time: event.currentTarget.value })}
            />
          )}
        </Field>
      </div>
      <Field label={t('proof.text')} hint={t('proof.textHint')}>
        {(ids) => (
          <textarea
            class="control wide"
            rows={6}
            dir="auto"
            {...ids}
            value={note.text}
            onInput={(event) => put({ text: event.currentTarget.value })}
          />
        )}
      </Field>
      <Checkbox
        label={t('proof.setDates')}
        checked={note.setDates}
        onValue={(setDates) => put({ setDates })}
      />
      <Checkbox
        label={t('proof.tickDone')}
        checked={note.tickDone}
        onValue={(tickDone) => put({ tickDone })}
      />
      <div class="buttons">
        <Button look="primary" disabled={!isWhole} onClick={() => onKeep(note)}>
          {t('proof.save')}
        </Button>
      </div>
    </section>
  );
};

import { useState } from 'preact/hooks';
import type { CalendarDate } from '@/content/deadlines/calendarDate';
import { type Outcome, outcomes } from '@/content/letters/outcomes';
import { Button } from '../Button';
import { DateField } from '../DateField';
import { Field } from '../Field';
import { Select } from '../Select';
import { TextField } from '../TextField';
import { useT } from '../useT';
import type { NewContact } from './acts';
import { type Channel, channels } from './Sent';

interface Props {
  today: CalendarDate;
  /** The contact that this one answers; a contact of its own where absent. */
  answers?: { id: string; letter: string; subject: string };
  onRecord(contact: NewContact): void;
  onCancel(): void;
}

/** Notes an answer and what it says, or a contact that was no letter of ours: a chat, a call. */
export const ContactForm = ({ today, answers, onRecord, onCancel }: Props) => {
  const t = useT();
  const [day, setDay] = useState(today);
  const [channel, setChannel] = useState<Channel>(answers ? 'mail' : 'chat');
  const [subject, setSubject] = useState('');
  const [text, setText] = useState('');
  const [outcome, setOutcome] = useState<Outcome | ''>('');
  const asksOutcome = Boolean(answers?.letter);
  const isSaid = outcome === 'noAnswer' || text.trim() !== '';
  const isNamed = answers ? !asksOutcome || outcome !== '' : subject.trim() !== '';
  const isWhole = day !== '' && day <= today && isSaid && isNamed;
  const record = () =>
    onRecord({
      day,
      channel,
      direction: answers ? 'received' : 'sent',
      letter: answers?.letter ?? '',
      subject: answers?.subject ?? subject.trim(),
      text: text.trim(),
      reference: '',
      answers: answers?.id ?? '',
      ...(outcome === '' ? {} : { outcome }),
    });
  return (
    <div class="contactForm">
      {asksOutcome && (
        <Select<Outcome | ''>
          label={t('letters.outcome')}
          value={outcome}
          options={[
            { value: '', label: t('letters.chooseOne') },
            ...outcomes.map((value) => ({ value, label: t.of(`letters.outcomes.${value}`) })),
          ]}
          onValue={setOutcome}
        />
      )}
      <div class="choosing">
        <DateField
          label={answers ? t('letters.answerOn') : t('letters.sentOn')}
          value={day}
          onValue={setDay}
        />
        {outcome !== 'noAnswer' && (
          <Select<Channel>
            label={t('letters.how')}
            value={channel}
            options={channels.map((value) => ({ value, label: t.of(`letters.ways.${value}`) }))}
            onValue={setChannel}
          />
        )}
        {!answers && <TextField label={t('letters.otherSubject')} value={subject} onValue={setSubject} />}
      </div>
      {outcome !== 'noAnswer' && (
        <Field label={answers ? t('letters.answerText') : t('letters.otherText')}>
          {(ids) => (
            <textarea
              class="control wide"
              rows={4}
              dir="auto"
              {...ids}
              value={text}
              onInput={(event) => setText(event.currentTarget.value)}
            />
          )}
        </Field>
      )}
      <div class="buttons">
        <Button look="primary" disabled={!isWhole} onClick={record}>
          {t('letters.record')}
        </Button>
        <Button onClick={onCancel}>{t('common.cancel')}</Button>
      </div>
    </div>
  );
};

import { useState } from 'preact/hooks';
import type { CalendarDate } from '@/content/deadlines/calendarDate';
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

/** Notes an answer, or a contact that was no letter of ours: a chat, a call. */
export const ContactForm = ({ today, answers, onRecord, onCancel }: Props) => {
  const t = useT();
  const [day, setDay] = useState(today);
  const [channel, setChannel] = useState<Channel>(answers ? 'mail' : 'chat');
  const [subject, setSubject] = useState('');
  const [text, setText] = useState('');
  const isWhole =
    day !== '' && day <= today && text.trim() !== '' && (answers !== undefined || subject.trim() !== '');
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
    });
  return (
    <div class="contactForm">
      <div class="choosing">
        <DateField
          label={answers ? t('letters.answerOn') : t('letters.sentOn')}
          value={day}
          onValue={setDay}
        />
        <Select<Channel>
          label={t('letters.how')}
          value={channel}
          options={channels.map((value) => ({ value, label: t.of(`letters.ways.${value}`) }))}
          onValue={setChannel}
        />
        {!answers && <TextField label={t('letters.otherSubject')} value={subject} onValue={setSubject} />}
      </div>
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
      <div class="buttons">
        <Button look="primary" disabled={!isWhole} onClick={record}>
          {t('letters.record')}
        </Button>
        <Button onClick={onCancel}>{t('common.cancel')}</Button>
      </div>
    </div>
  );
};

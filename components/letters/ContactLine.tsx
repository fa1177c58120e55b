import { useState } from 'preact/hooks';
import type { Contact } from '@/content/casebook/records';
import { answersDue } from '@/content/deadlines/answersDue';
import { type CalendarDate, middayOf } from '@/content/deadlines/calendarDate';
import { letterOf } from '@/content/letters';
import { Button } from '../Button';
import { Chip } from '../Chip';
import { Disclosure } from '../Disclosure';
import { useT } from '../useT';
import type { MessageActs } from './acts';
import { ContactForm } from './ContactForm';
import { Dates } from './Dates';

interface Props {
  contact: Contact;
  /** What came back for it, the oldest first. */
  answers: readonly Contact[];
  region: string;
  today: CalendarDate;
  acts: Pick<MessageActs, 'record' | 'deleteContact'>;
}

/** One contact: when, how, what was said, what came back and by when an answer is due. */
export const ContactLine = ({ contact, answers, region, today, acts }: Props) => {
  const t = useT();
  const [noting, setNoting] = useState(false);
  const { id, day, channel, subject, text, reference, direction, letter } = contact;
  const asks = direction === 'sent' ? letterOf(letter)?.asks : undefined;
  const [last] = answers.slice(-1);
  const line = (one: Contact) =>
    t('letters.logLine', { day: middayOf(one.day), how: t.of(`letters.ways.${one.channel}`) });
  return (
    <li class="contact">
      <Disclosure
        title={
          <>
            <strong>{subject}</strong>
            <span class="small muted">
              {t.of(`letters.directions.${direction}`)}: {line({ ...contact, day, channel })}
            </span>
          </>
        }
        aside={
          direction === 'sent' &&
          (last ? (
            <Chip tone="accent" icon="check">
              {t('letters.answered', { day: middayOf(last.day) })}
            </Chip>
          ) : (
            <Chip tone="wait" icon="clock">
              {t('letters.waiting')}
            </Chip>
          ))
        }
      >
        <div class="contactText">
          {reference && (
            <p class="small">
              {t('letters.referenceShort')} <bdi>{reference}</bdi>
            </p>
          )}
          <p class="pre" dir="auto">
            {text}
          </p>
          {answers.map((one) => (
            <blockquote key={one.id}>
              <p class="small muted">
                {t('letters.directions.received')}: {line(one)}
              </p>
              <p class="pre" dir="auto">
                {one.text}
              </p>
            </blockquote>
          ))}
          {asks && !last && <Dates region={region} due={answersDue(region, asks, day)} />}
          {noting ? (
            <ContactForm
              today={today}
              answers={{ id, letter, subject }}
              onRecord={(answer) => {
                setNoting(false);
                void acts.record(answer);
              }}
              onCancel={() => setNoting(false)}
            />
          ) : (
            <div class="buttons">
              {direction === 'sent' && (
                <Button little look="outlined" onClick={() => setNoting(true)}>
                  {t('letters.answer')}
                </Button>
              )}
              <Button little icon="trash" onClick={() => void acts.deleteContact(id)}>
                {t('letters.deleteContact')}
              </Button>
            </div>
          )}
        </div>
      </Disclosure>
    </li>
  );
};

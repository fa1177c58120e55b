import { useState } from 'preact/hooks';
import type { Contact } from '@/content/casebook/records';
import { answersDue } from '@/content/deadlines/answersDue';
import { type CalendarDate, middayOf } from '@/content/deadlines/calendarDate';
import type { LetterId } from '@/content/ids';
import { letterOf } from '@/content/letters/letters';
import { nextOf } from '@/content/letters/whatFollows';
import { Button } from '../Button';
import { Chip } from '../Chip';
import { Disclosure } from '../Disclosure';
import { useMemory } from '../page/pageContext';
import { useT } from '../useT';
import type { MessageActs } from './acts';
import { ContactForm } from './ContactForm';
import { ContactText } from './ContactText';
import { Dates } from './Dates';
import { NextStep } from './NextStep';

interface Props {
  /** A message and all that went on from it, the oldest first. */
  thread: readonly [Contact, ...Contact[]];
  region: string;
  today: CalendarDate;
  acts: Pick<MessageActs, 'record' | 'deleteContact' | 'task'>;
  /** Writes the next message of this thread. */
  onWrite(letter: LetterId, after: Contact): void;
}

/** One thread: what was written, what came back, by when an answer is due and what to do next. */
export const ContactLine = ({ thread, region, today, acts, onWrite }: Props) => {
  const t = useT();
  const [noting, setNoting] = useState(false);
  const [first] = thread;
  const last = thread.at(-1) ?? first;
  const sent = thread.findLast(({ direction }) => direction === 'sent');
  const asks = sent === last ? letterOf(sent.letter)?.asks : undefined;
  const { journey } = useMemory().memory.settings;
  const next = nextOf(last, thread, journey === 'locked');
  return (
    <li class="contact">
      <Disclosure
        title={
          <>
            <strong>{first.subject}</strong>
            <span class="small muted">
              {t.of(`letters.directions.${first.direction}`)}:{' '}
              {t('letters.logLine', {
                day: middayOf(first.day),
                how: t.of(`letters.ways.${first.channel}`),
              })}
            </span>
          </>
        }
        aside={
          sent &&
          (last.direction === 'received' && last.outcome !== 'noAnswer' ? (
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
          {thread.map((one) => (
            <ContactText key={one.id} contact={one} />
          ))}
          {asks && sent && <Dates region={region} due={answersDue(region, asks, sent.day)} />}
          {next && <NextStep next={next} onWrite={(letter) => onWrite(letter, last)} onTask={acts.task} />}
          {noting && sent ? (
            <ContactForm
              today={today}
              answers={{ id: sent.id, letter: sent.letter, subject: sent.subject }}
              onRecord={(answer) => {
                setNoting(false);
                void acts.record(answer);
              }}
              onCancel={() => setNoting(false)}
            />
          ) : (
            <div class="buttons">
              {sent && (
                <Button little look="outlined" onClick={() => setNoting(true)}>
                  {t('letters.answer')}
                </Button>
              )}
              <Button little icon="trash" onClick={() => void acts.deleteContact(last.id)}>
                {t('letters.deleteContact')}
              </Button>
            </div>
          )}
        </div>
      </Disclosure>
    </li>
  );
};

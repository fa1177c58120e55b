import { useState } from 'preact/hooks';
import type { Contact } from '@/content/casebook/records';
import type { CalendarDate } from '@/content/deadlines/calendarDate';
import type { LetterId } from '@/content/ids';
import { threadOf } from '@/content/letters/thread';
import { Button } from '../Button';
import { Empty } from '../Empty';
import { useT } from '../useT';
import type { MessageActs } from './acts';
import { ContactForm } from './ContactForm';
import { ContactLine } from './ContactLine';

interface Props {
  contacts: readonly Contact[];
  region: string;
  today: CalendarDate;
  acts: Pick<MessageActs, 'record' | 'deleteContact' | 'task'>;
  onWrite(letter: LetterId, after: Contact): void;
}

const byDay = (a: Contact, b: Contact) => a.day.localeCompare(b.day) || a.at.localeCompare(b.at);

/** What was sent and what came back, the newest first; what goes on from a message stands below it. */
export const Log = ({ contacts, region, today, acts, onWrite }: Props) => {
  const t = useT();
  const [adding, setAdding] = useState(false);
  const firstOf = (one: Contact) => threadOf(one, contacts)[0]?.id;
  const threads = contacts
    .filter((one) => firstOf(one) === one.id)
    .sort((a, b) => byDay(b, a))
    .map((first): [Contact, ...Contact[]] => [
      first,
      ...contacts.filter((one) => one !== first && firstOf(one) === first.id).sort(byDay),
    ]);
  return (
    <section class="log" aria-labelledby="log">
      <h2 id="log">{t('letters.log')}</h2>
      {threads.length === 0 ? (
        <Empty icon="book" title={t('letters.logEmpty')}>
          {t('letters.logEmptyWhy')}
        </Empty>
      ) : (
        <ul>
          {threads.map((thread) => (
            <ContactLine
              key={thread[0].id}
              thread={thread}
              region={region}
              today={today}
              acts={acts}
              onWrite={onWrite}
            />
          ))}
        </ul>
      )}
      {adding ? (
        <ContactForm
          today={today}
          onRecord={(contact) => {
            setAdding(false);
            void acts.record(contact);
          }}
          onCancel={() => setAdding(false)}
        />
      ) : (
        <div class="buttons">
          <Button look="outlined" onClick={() => setAdding(true)}>
            {t('letters.addOther')}
          </Button>
        </div>
      )}
    </section>
  );
};

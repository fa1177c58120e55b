import { useState } from 'preact/hooks';
import type { Contact } from '@/content/casebook/records';
import type { CalendarDate } from '@/content/deadlines/calendarDate';
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
  acts: Pick<MessageActs, 'record' | 'deleteContact'>;
}

const byDay = (a: Contact, b: Contact) => a.day.localeCompare(b.day) || a.at.localeCompare(b.at);

/** What was sent and what came back, the newest first; answers stand below what they answer. */
export const Log = ({ contacts, region, today, acts }: Props) => {
  const t = useT();
  const [adding, setAdding] = useState(false);
  const ids = contacts.map(({ id }) => id);
  const isAnswer = ({ answers }: Contact) => ids.includes(answers);
  const threads = contacts.filter((one) => !isAnswer(one)).sort((a, b) => byDay(b, a));
  return (
    <section class="log" aria-labelledby="log">
      <h2 id="log">{t('letters.log')}</h2>
      {threads.length === 0 ? (
        <Empty icon="book" title={t('letters.logEmpty')}>
          {t('letters.logEmptyWhy')}
        </Empty>
      ) : (
        <ul>
          {threads.map((contact) => (
            <ContactLine
              key={contact.id}
              contact={contact}
              answers={contacts.filter(({ answers }) => answers === contact.id).sort(byDay)}
              region={region}
              today={today}
              acts={acts}
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

import '../../letters/letters.css';
import { countryCodeOf } from '@/content/authorities/countryCode';
import { newId } from '@/content/casebook/records';
import { waitingFor } from '@/content/letters/answerReminders';
import { whatFollows } from '@/content/letters/whatFollows';
import { tasks } from '@/content/tasks';
import type { NewContact } from '../../letters/acts';
import { Messages } from '../../letters/Messages';
import { useCasebook, useMemory } from '../../page/pageContext';
import { useAction } from '../../page/useAction';
import { useLanguages } from '../../page/useLanguages';
import { useT } from '../../useT';
import { copyText } from '../copyText';
import { goTo } from '../goTo';
import { printPart } from '../printPart';
import { useNow } from '../useNow';
import { useStored } from '../useStored';
import { view } from '../view';

const zone = () => Intl.DateTimeFormat().resolvedOptions().timeZone;
const View = ({ rest }: { rest: string }) => {
  const t = useT();
  const { memory, dispatch } = useMemory();
  const act = useAction();
  const { casebook, ensure, orders, stores } = useCasebook();
  const { contacts, details, letters } = stores;
  const { today } = useNow();
  const languages = useLanguages();
  const drafts = useStored(letters, casebook?.id);
  const noted = useStored(contacts, casebook?.id);
  const typed = useStored(details, casebook?.id);
  const { region, journey } = memory.settings;
  const isLocked = journey === 'locked';
  if (!drafts || !noted || !typed) return null;
  const { mailbox = '', country = '' } = typed[0] ?? {};

  const record = (contact: NewContact) =>
    act('message', async () => {
      const kept = { ...contact, id: newId() };
      const at = new Date().toISOString();
      await contacts.put({ ...kept, casebook: (await ensure()).id, at, zone: zone() });
      const { drop, set } = whatFollows(kept, [...noted, kept], memory.reminders, region, isLocked);
      const operations = [
        ...drop.map((id) => ({ type: 'dropReminder' as const, id })),
        ...set.map((reminder) => ({ type: 'setReminder' as const, reminder })),
      ];
      if (operations.length > 0) dispatch(...operations);
    });
  const deleteContact = (id: string) =>
    act('message', async () => {
      if (casebook) await contacts.remove(casebook.id, id);
      const waits = [
        ...waitingFor(id, memory.reminders),
        ...memory.reminders.filter((one) => one.id === `next.${id}`),
      ];
      if (waits.length > 0) dispatch(...waits.map((one) => ({ type: 'dropReminder' as const, id: one.id })));
    });

  return (
    <Messages
      key={rest}
      id={rest}
      languages={languages}
      region={region}
      locked={isLocked}
      known={{
        mailbox,
        country,
        countryCode: countryCodeOf(country, [t.language, 'en']) ?? '',
        state: '',
        lostMailbox: memory.guides.locked?.results.whatHappened === 'mailboxLost',
      }}
      orders={orders.map(({ id, date, items }) => ({
        id,
        label: [date, items[0]?.title].filter(Boolean).join(' · '),
      }))}
      drafts={drafts}
      contacts={noted}
      today={today}
      acts={{
        copy: copyText,
        print: () => printPart('letter', '.composing'),
        record,
        deleteContact,
        keepDraft: (draft) =>
          act('message', async () => {
            const { id } = await ensure();
            const changedAt = new Date().toISOString();
            await letters.put({ ...draft, casebook: id, id: draft.id ?? newId(), changedAt });
          }),
        deleteDraft: (id) => act('message', async () => casebook && letters.remove(casebook.id, id)),
        region: (to) => dispatch({ type: 'setSettings', settings: { region: to } }),
        task: (id) => goTo(tasks.find((task) => task.id === id)?.route ?? 'checklist'),
      }}
    />
  );
};

/** Letters, what was sent, and what came back. */
export default view({ id: 'messages', View: View });

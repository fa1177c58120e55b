import '../../letters/letters.css';
import { countryCodeOf } from '@/content/authorities/countryCode';
import { contacts, details, letters, newId } from '@/content/casebook/stores';
import { waitingFor } from '@/content/letters/answerReminders';
import { whatFollows } from '@/content/letters/whatFollows';
import { tasks } from '@/content/tasks';
import type { NewContact } from '../../letters/acts';
import { Messages } from '../../letters/Messages';
import { useMemory } from '../../page/memory';
import { useLanguages } from '../../page/useLanguages';
import { useT } from '../../useT';
import { goTo } from '../goTo';
import { useCasebook } from '../held';
import { keeping } from '../keeping';
import { printPart } from '../printPart';
import { route } from '../room';
import { useNow } from '../useNow';
import { useStored } from '../useStored';

const zone = () => Intl.DateTimeFormat().resolvedOptions().timeZone;
const copy = (text: string) =>
  navigator.clipboard.writeText(text).then(
    () => true,
    () => false,
  );

const Room = ({ rest }: { rest: string }) => {
  const t = useT();
  const { memory, dispatch } = useMemory();
  const { casebook, ensure, orders } = useCasebook();
  const { today } = useNow();
  const languages = useLanguages();
  const drafts = useStored(letters, casebook?.id);
  const noted = useStored(contacts, casebook?.id);
  const typed = useStored(details, casebook?.id);
  const { region } = memory.settings;
  if (!drafts || !noted || !typed) return null;
  const { mailbox = '', country = '' } = typed[0] ?? {};

  const record = (contact: NewContact) =>
    keeping(async () => {
      const kept = { ...contact, id: newId() };
      const at = new Date().toISOString();
      await contacts.put({ ...kept, casebook: (await ensure()).id, at, zone: zone() });
      const { drop, set } = whatFollows(kept, [...noted, kept], memory.reminders, region);
      const operations = [
        ...drop.map((id) => ({ type: 'dropReminder' as const, id })),
        ...set.map((reminder) => ({ type: 'setReminder' as const, reminder })),
      ];
      if (operations.length > 0) dispatch(...operations);
    });
  const deleteContact = (id: string) =>
    keeping(async () => {
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
      known={{
        mailbox,
        country,
        countryCode: countryCodeOf(country, [t.language, 'en']) ?? '',
        state: '',
      }}
      orders={orders.map(({ id, date, items }) => ({
        id,
        label: [date, items[0]?.title].filter(Boolean).join(' · '),
      }))}
      drafts={drafts}
      contacts={noted}
      today={today}
      acts={{
        copy,
        print: () => printPart('letter', '.composing'),
        record,
        deleteContact,
        keepDraft: (draft) =>
          keeping(async () => {
            const { id } = await ensure();
            const changedAt = new Date().toISOString();
            await letters.put({ ...draft, casebook: id, id: draft.id ?? newId(), changedAt });
          }),
        deleteDraft: (id) => keeping(async () => casebook && letters.remove(casebook.id, id)),
        region: (to) => dispatch({ type: 'setSettings', settings: { region: to } }),
        task: (id) => goTo(tasks.find((task) => task.id === id)?.route ?? 'checklist'),
      }}
    />
  );
};

/** Letters, what was sent, and what came back. */
export default route({ id: 'messages', View: Room });

import '../../letters/letters.css';
import { contacts, letters, newId } from '@/content/casebook/stores';
import { answerReminders, waitingFor } from '@/content/letters/answerReminders';
import type { NewContact } from '../../letters/acts';
import { Messages } from '../../letters/Messages';
import { useMemory } from '../../page/memory';
import { useLanguages } from '../../page/useLanguages';
import { useCasebook } from '../held';
import { keeping } from '../keeping';
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
  const { memory, dispatch } = useMemory();
  const { casebook, ensure } = useCasebook();
  const { today } = useNow();
  const languages = useLanguages();
  const drafts = useStored(letters, casebook?.id);
  const noted = useStored(contacts, casebook?.id);
  const { region } = memory.settings;
  if (!drafts || !noted) return null;
  const drop = (id: string) =>
    dispatch(
      ...waitingFor(id, memory.reminders).map((one) => ({ type: 'dropReminder' as const, id: one.id })),
    );

  const record = (contact: NewContact) =>
    keeping(async () => {
      const id = newId();
      const at = new Date().toISOString();
      await contacts.put({ ...contact, casebook: (await ensure()).id, id, at, zone: zone() });
      if (contact.answers) drop(contact.answers);
      else
        dispatch(
          ...answerReminders({ ...contact, id }, region).map((reminder) => ({
            type: 'setReminder' as const,
            reminder,
          })),
        );
    });
  const deleteContact = (id: string) =>
    keeping(async () => {
      if (casebook) await contacts.remove(casebook.id, id);
      drop(id);
    });

  return (
    <Messages
      key={rest}
      id={rest}
      languages={languages}
      region={region}
      drafts={drafts}
      contacts={noted}
      today={today}
      acts={{
        copy,
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
      }}
    />
  );
};

/** Letters, what was sent, and what came back. */
export default route({ id: 'messages', View: Room });

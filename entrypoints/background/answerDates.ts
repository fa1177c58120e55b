import { allCasebooks } from '@/content/casebook/casebooks';
import { contacts } from '@/content/casebook/stores';
import { forRegion } from '@/content/letters/answerReminders';
import { readMemory } from '@/content/memory/read';
import { write } from './storageQueue';

/** The dates of answers follow the law of the region: where the person names another one, they are worked out anew. */
export const followRegion = async (before: string): Promise<void> => {
  const { settings, reminders } = await readMemory('settings', 'reminders');
  if (settings.region === before) return;
  const all = await Promise.all((await allCasebooks()).map(({ id }) => contacts.list(id)));
  const { drop, set } = forRegion(all.flat(), reminders, settings.region);
  await write([
    ...drop.map((id) => ({ type: 'dropReminder' as const, id })),
    ...set.map((reminder) => ({ type: 'setReminder' as const, reminder })),
  ]);
};

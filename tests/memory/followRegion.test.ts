import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { newCasebook, putCasebook } from '@/content/casebook/casebooks';
import { newId } from '@/content/casebook/records';
import { contacts } from '@/content/casebook/stores';
import { answerReminders } from '@/content/letters/answerReminders';
import type { Action } from '@/content/memory/actions';
import { readMemory } from '@/content/memory/read';
import { messageHandlers } from '@/entrypoints/background/messageHandlers';

const change = (...actions: Action[]) => messageHandlers.dispatch({ kind: 'dispatch', actions });
const set = (region: string) => change({ type: 'setSettings', settings: { region } });
const check = { id: 'monthCheck', task: 'checkItIsGone', due: '2026-03-01' };
const due = async () =>
  (await readMemory('reminders')).reminders.map(({ id, due }) => `${id.split('.').at(-1)} ${due}`).sort();

/** A request for a copy of the data, sent on 31 January; one for each casebook. */
const ask = async () => {
  const casebook = newCasebook();
  await putCasebook(casebook);
  const contact = {
    casebook: casebook.id,
    id: newId(),
    at: '2026-01-31T10:00:00.000Z',
    day: '2026-01-31',
    zone: 'Europe/Madrid',
    direction: 'sent' as const,
    channel: 'mail' as const,
    letter: 'askForData',
    subject: '',
    text: '',
    reference: '',
    answers: '',
  };
  await contacts.put(contact);
  return contact;
};

beforeEach(() => fakeBrowser.reset());

describe('Naming another region, wherever the person does it', () => {
  it('brings the dates of its law for what was sent, and leaves other dates alone', async () => {
    await change({ type: 'setReminder', reminder: check });
    const contact = await ask();
    await set('eea');
    expect(await due()).toEqual(['answer 2026-03-02', 'extended 2026-04-30', 'monthCheck 2026-03-01']);
    await set('brazil');
    expect(await due()).toEqual(['answer 2026-02-15', 'monthCheck 2026-03-01']);
    await set('unknown');
    expect(await due()).toEqual(['monthCheck 2026-03-01']);
    await contacts.remove(contact.casebook, contact.id);
  });

  it('works for each casebook', async () => {
    await Promise.all([ask(), ask()]);
    await set('brazil');
    expect(await due()).toEqual(['answer 2026-02-15', 'answer 2026-02-15']);
  });

  it('brings nothing back that the person took away, when something else is set', async () => {
    const contact = await ask();
    await set('eea');
    const all = await due();
    const [{ id = '' } = {}] = answerReminders(contact, 'eea');
    await change({ type: 'dropReminder', id });
    const before = await due();
    expect(before).toHaveLength(all.length - 1);
    await change({ type: 'setSettings', settings: { corner: 'topEnd' } });
    await set('eea');
    expect(await due()).toEqual(before);
  });
});

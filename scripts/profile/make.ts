import { fakeBrowser } from 'wxt/testing/fake-browser';
import { emptyDetails } from '@/content/casebook/accountDetails';
import { firstCasebook, putCasebook } from '@/content/casebook/casebooks';
import { writableDatabase } from '@/content/casebook/database';
import { type Casebook, newId } from '@/content/casebook/records';
import { contacts, details, files, letters, pictures, proofs } from '@/content/casebook/stores';
import { keptPicture, takenPicture } from '@/content/pictures/takenPicture';
import { messageHandlers } from '@/entrypoints/background/messageHandlers';
import { refreshOverlayMessages } from '@/entrypoints/background/overlayMessages';
import { checkMemory } from '@/entrypoints/background/storageQueue';
import { found } from './found';
import * as journey from './journey';
import { type Profile, readDatabases } from './raw';

const orderList = 'https://www.aliexpress.com/p/order/index.html';

const must = async (what: string, answer: Promise<{ ok: boolean }>) => {
  const told = await answer;
  if (!told.ok) throw new Error(`${what}: ${JSON.stringify(told)}`);
};

const walk = async () => {
  await fakeBrowser.storage.local.set(journey.brokenMemory);
  await checkMemory();
  await must('memory', messageHandlers.dispatch({ kind: 'dispatch', actions: journey.actions }));
  const page = { kind: 'saveOrders', language: 'en', url: orderList } as const;
  const { orders, refund, scan, detail } = journey;
  await must('orders', messageHandlers.saveOrders({ ...page, orders, refunds: [refund], scan }));
  await must('order page', messageHandlers.saveOrders({ ...page, orders: [detail] }));
  const { id } = await firstCasebook();
  const own = { kind: 'saveAddresses', addresses: journey.addresses, casebook: id } as const;
  await must('addresses', messageHandlers.saveAddresses(own));
};

const write = async (casebook: Casebook) => {
  const when = { at: new Date().toISOString(), day: '2026-09-20', zone: 'Europe/Madrid' };
  const own = () => ({ casebook: casebook.id, id: newId() });
  await putCasebook({
    ...casebook,
    label: 'La cuenta de Ana',
    meanings: [{ kind: 'sign', text: '$', currency: 'MXN', from: '', to: '' }],
  });
  await details.put({
    ...emptyDetails(casebook.id),
    mailbox: 'ana@example.com',
    signIn: ['password', 'google'],
    payments: [{ kind: 'Visa', lastFour: '4242' }],
    notes: 'Opened in 2019.',
  });
  const sent = { ...own(), ...when, direction: 'sent', channel: 'mail', letter: 'deleteOfficer' } as const;
  const subject = 'Erase my account';
  await contacts.put({ ...sent, subject, text: 'Please erase it.', reference: '', answers: '' });
  await contacts.put({
    ...{
      ...sent,
      ...own(),
      direction: 'received',
      reference: 'T-42',
      answers: sent.id,
      outcome: 'orderOpen',
    },
    ...{ subject, text: 'An order is open.' },
  });
  const draft = { letter: 'refusal', language: 'es', to: 'privacy@example.com', subject: 'Otra vez' };
  await letters.put({ ...own(), ...draft, text: 'Línea uno\nLínea dos', changedAt: when.at });
  await proofs.put({ ...own(), ...when, task: 'keepConfirmation', title: 'Deleted', text: 'It said so.' });
  await files.put({ casebook: casebook.id, id: '8200000000100101', kind: 'receipt', at: when.at });
  const taken = await takenPicture(journey.picture, orderList, Date.now(), 'Example Browser 1');
  await pictures.put(keptPicture(taken, { ...own(), title: 'The order list' }));
  // A record that something damaged: the next look sets it aside.
  const damaged = { ...own(), letter: 'deleteOfficer', text: 42 };
  await (await writableDatabase()).put('letters', damaged as never);
  await letters.list(casebook.id);
};

/** Every build makes the panel's texts anew: a few stand for all. */
const fewTexts = (memory: Record<string, unknown>) => {
  const kept = memory.overlayMessages as { data: { messages: Record<string, unknown> } };
  kept.data.messages = Object.fromEntries(Object.entries(kept.data.messages).slice(0, 5));
  return memory;
};

/** Lets the made-up person use this version, by its own writers, and gives what then stands in the browser. */
export const makeProfile = async (version: string): Promise<Profile> => {
  await walk();
  await write(await firstCasebook());
  await must('kept', messageHandlers.casebookChanged({ kind: 'casebookChanged' }));
  await refreshOverlayMessages();
  const memory = fewTexts(await fakeBrowser.storage.local.get(null));
  return { version, memory, databases: await readDatabases(), found: await found() };
};

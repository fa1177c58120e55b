// @vitest-environment node
import fc from 'fast-check';
import { openDB } from 'idb';
import { beforeEach, describe, expect, it } from 'vitest';
import { emptyDetails } from '@/content/casebook/accountDetails';
import { allCasebooks, firstCasebook, putCasebook } from '@/content/casebook/casebooks';
import { closeDatabase, database, databaseName } from '@/content/casebook/database';
import { listOrders, listRefunds } from '@/content/casebook/listOrders';
import { type StoreName, storeNames, storeSchemas } from '@/content/casebook/records';
import { saveReadings } from '@/content/casebook/saveReadings';
import { listSetAside, rawCasebooks, setDamagedAside } from '@/content/casebook/setDamagedAside';
import {
  addresses,
  contacts,
  details,
  files,
  letters,
  listScans,
  pictures,
  proofs,
} from '@/content/casebook/stores';
import { at, lampOrder, lampRefund } from '../exports/sampleOrders';
import { freshCasebooks } from './freshCasebooks';

const readers = {
  orders: listOrders,
  refunds: listRefunds,
  visits: listScans.list,
  addresses: addresses.list,
  details: details.list,
  contacts: contacts.list,
  letters: letters.list,
  proofs: proofs.list,
  files: files.list,
  pictures: pictures.list,
} satisfies Record<StoreName, (casebook: string) => Promise<unknown[]>>;

const day = { day: '2026-03-01', zone: 'Europe/Lisbon' };
/** One sound record of each store. */
const soundOf = (casebook: string): Record<StoreName, { id: string }> => ({
  orders: { casebook, id: lampOrder().id, order: lampOrder() } as never,
  refunds: { casebook, id: lampRefund().id, refund: lampRefund() } as never,
  visits: {
    ...{ casebook, id: 'scan', tab: 'All', tabCode: 'all', filter: '', filtersOffered: [], count: '' },
    ...{ endReached: true, orders: [lampOrder().id], lastAt: at },
  } as never,
  addresses: { casebook, id: 'a1', text: 'Rua das Flores 1', savedAt: at } as never,
  details: emptyDetails(casebook),
  contacts: {
    ...{ casebook, id: 'c1', at, ...day, direction: 'sent', channel: 'chat', letter: '' },
    ...{ subject: 'Refund', text: 'Where is it', reference: '', answers: '' },
  } as never,
  letters: {
    casebook,
    id: 'l1',
    letter: '',
    language: 'en',
    to: '',
    subject: '',
    text: '',
    changedAt: at,
  } as never,
  proofs: { casebook, id: 'p1', at, ...day, task: '', title: 'Confirmed', text: 'It is gone' } as never,
  files: { casebook, id: lampOrder().id, kind: 'receipt', at } as never,
  pictures: {
    ...{ casebook, id: 'p1', at, zone: day.zone, page: 'deleteAccount', address: '', browser: 'Test 1' },
    ...{ sha256: 'a'.repeat(64), mime: 'image/png', bytes: new Uint8Array([1]), title: '' },
  } as never,
});

const putRaw = async (store: StoreName | 'casebooks', record: unknown) =>
  (await database()).put(store, record as never);

let casebook = '';
beforeEach(async () => {
  await freshCasebooks();
  casebook = (await firstCasebook()).id;
});

/** A record with one part, at any depth, turned into something else or gone. */
const damages = (record: object): fc.Arbitrary<object> => {
  const paths = (value: unknown, path: string[] = []): string[][] =>
    typeof value === 'object' && value !== null && !(value instanceof Uint8Array)
      ? Object.entries(value).flatMap(([name, one]) => [[...path, name], ...paths(one, [...path, name])])
      : [];
  const all = paths(record).filter((path) => !['casebook', 'id'].includes(path.join('.')));
  const junk = fc.constantFrom(undefined, null, 7, true, {}, [], [null], 'x'.repeat(300_000), Number.NaN);
  return fc.tuple(fc.constantFrom(...all), junk).map(([path, value]) => {
    const copy = structuredClone(record);
    const last = path.at(-1) ?? '';
    const holder = path.slice(0, -1).reduce((part, name) => part[name as never], copy) as Record<
      string,
      unknown
    >;
    if (value === undefined) delete holder[last];
    else holder[last] = value;
    return copy;
  });
};

describe.each(storeNames)('A damaged record among %s', (store) => {
  it('never closes the others: it is set aside as it was, and named', async () => {
    const sound = soundOf(casebook)[store];
    expect(storeSchemas[store].safeParse(sound).error).toBeUndefined();
    await fc.assert(
      fc.asyncProperty(damages(sound), async (damaged) => {
        fc.pre(!storeSchemas[store].safeParse(damaged).success);
        await freshCasebooks();
        await putCasebook({ id: casebook, label: '', createdAt: at });
        await putRaw(store, damaged);
        for (const other of storeNames) if (other !== store) await putRaw(other, soundOf(casebook)[other]);
        for (const other of storeNames) {
          const found = await readers[other](casebook);
          if (other !== store) expect(found).toHaveLength(1);
        }
        await setDamagedAside();
        expect(await readers[store](casebook)).toEqual([]);
        const [kept] = await listSetAside();
        expect(kept).toMatchObject({ store, key: [casebook, sound.id] });
        expect(kept?.raw).toEqual(damaged);
      }),
      { numRuns: 25 },
    );
  });
});

describe('A damaged casebook', () => {
  it.each([
    ['without a label', (it: object) => ({ ...it, label: undefined })],
    ['with a date that is none', (it: object) => ({ ...it, createdAt: 7 })],
    ['with something foreign in it', (it: object) => ({ ...it, more: 1 })],
  ])('%s keeps everything that is in it', async (_, damage) => {
    await addresses.put(soundOf(casebook).addresses as never);
    await putRaw('casebooks', damage({ id: casebook, label: 'Mine', createdAt: at }));
    await setDamagedAside();
    expect((await allCasebooks()).map(({ id }) => id)).toEqual([casebook]);
    expect(await addresses.list(casebook)).toHaveLength(1);
    expect((await listSetAside()).map((one) => one.store)).toEqual(['casebooks']);
  });

  it('that is gone is made anew for what names it', async () => {
    await addresses.put(soundOf(casebook).addresses as never);
    await (await database()).delete('casebooks', casebook);
    await setDamagedAside();
    expect((await allCasebooks()).map(({ id }) => id)).toEqual([casebook]);
  });
});

describe('What is damaged', () => {
  it('does not keep the same order from being saved again', async () => {
    await putRaw('orders', { casebook, id: lampOrder().id, order: { id: lampOrder().id, items: 'none' } });
    const saved = await saveReadings({ orders: [lampOrder()], refunds: [] }, casebook);
    expect(saved).toMatchObject({ fresh: 1, held: 1 });
    expect(await listSetAside()).toHaveLength(1);
  });

  it('costs nothing while all is sound: nothing is written', async () => {
    await addresses.put(soundOf(casebook).addresses as never);
    expect(await setDamagedAside()).toBe(0);
    expect(await listSetAside()).toEqual([]);
  });
});

describe('Data of a newer version', () => {
  it('is read as far as it fits, never written, and can be taken raw', async () => {
    await addresses.put(soundOf(casebook).addresses as never);
    await closeDatabase();
    const later = await openDB(databaseName, 99, { upgrade: (db) => void db.createObjectStore('moods') });
    await later.put('addresses', { casebook, id: 'a2', lines: ['newer'], mood: 'glad' });
    await later.put('moods', 'glad', 1);
    later.close();
    expect((await addresses.list(casebook)).map(({ id }) => id)).toEqual(['a1']);
    await expect(addresses.put(soundOf(casebook).addresses as never)).rejects.toThrow('newerData');
    await expect(addresses.remove(casebook, 'a1')).rejects.toThrow('newerData');
    await expect(saveReadings({ orders: [lampOrder()], refunds: [] })).rejects.toThrow('newerData');
    expect(await setDamagedAside()).toBe(0);
    const raw = await rawCasebooks();
    expect(raw.moods).toEqual([[1, 'glad']]);
    expect(raw.addresses).toHaveLength(2);
  });
});

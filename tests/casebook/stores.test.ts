// @vitest-environment node
import { beforeEach, describe, expect, it } from 'vitest';
import { emptyDetails } from '@/content/casebook/accountDetails';
import { allCasebooks, deleteCasebook, firstCasebook, putCasebook } from '@/content/casebook/casebooks';
import { onCasebook } from '@/content/casebook/changes';
import { database, databaseName, forgetCasebooks } from '@/content/casebook/database';
import { storeNames } from '@/content/casebook/records';
import { saveReadings } from '@/content/casebook/saveReadings';
import { addresses, contacts, details } from '@/content/casebook/stores';
import { at, lampOrder } from '../exports/sampleOrders';
import { freshCasebooks } from './freshCasebooks';

const address = (casebook: string) => ({ casebook, id: 'a1', text: 'Rua das Flores 1\nLisboa', savedAt: at });

beforeEach(freshCasebooks);

describe('The casebook', () => {
  it('has a store for everything that is kept', async () => {
    expect([...(await database()).objectStoreNames].sort()).toEqual(
      ['casebooks', 'setAside', ...storeNames].sort(),
    );
  });

  it('gives back what was put in, and only from its own casebook', async () => {
    const { id } = await firstCasebook();
    await addresses.put(address(id));
    expect(await addresses.list(id)).toEqual([address(id)]);
    expect(await addresses.list(crypto.randomUUID())).toEqual([]);
    await addresses.remove(id, 'a1');
    expect(await addresses.list(id)).toEqual([]);
  });

  it('never keeps more of a payment method than its kind and four digits', async () => {
    const { id } = await firstCasebook();
    const card = (lastFour: string) => ({ ...emptyDetails(id), payments: [{ kind: 'Visa', lastFour }] });
    await expect(details.put(card('4111111111111111'))).rejects.toThrow();
    await details.put(card('1111'));
    expect((await details.get(id, 'account'))?.payments).toEqual([{ kind: 'Visa', lastFour: '1111' }]);
  });

  it('refuses a record that does not fit', async () => {
    const { id } = await firstCasebook();
    await expect(contacts.put({ casebook: id, id: 'x' } as never)).rejects.toThrow();
    await expect(addresses.put({ ...address(id), casebook: 'not an id' })).rejects.toThrow();
  });

  it('keeps one first casebook, however often it is asked for', async () => {
    const first = await firstCasebook();
    expect(await firstCasebook()).toEqual(first);
    await putCasebook({ ...first, label: 'Work account' });
    expect((await allCasebooks()).map(({ label }) => label)).toEqual(['Work account']);
  });

  it('deletes one casebook with everything in it and leaves the other', async () => {
    await saveReadings({ orders: [lampOrder()], refunds: [] });
    const second = await saveReadings({ orders: [lampOrder()], refunds: [] }, 'new');
    const [first] = await allCasebooks();
    await addresses.put(address(first?.id ?? ''));
    await deleteCasebook(first?.id ?? '');
    expect(await addresses.list(first?.id ?? '')).toEqual([]);
    expect((await allCasebooks()).map(({ id }) => id)).toEqual(['casebook' in second ? second.casebook : '']);
  });

  it('deletes everything, the database itself too', async () => {
    await saveReadings({ orders: [lampOrder()], refunds: [] });
    await forgetCasebooks();
    expect((await indexedDB.databases()).map(({ name }) => name)).not.toContain(databaseName);
    expect(await allCasebooks()).toEqual([]);
  });

  it('tells other pages that something changed', async () => {
    const gone = new AbortController();
    const told = new Promise<void>((done) => onCasebook(done, gone.signal));
    await firstCasebook();
    await expect(told).resolves.toBeUndefined();
    gone.abort();
  });
});

import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { emptyDetails } from '@/content/casebook/accountDetails';
import { allCasebooks, deleteCasebook } from '@/content/casebook/casebooks';
import { details } from '@/content/casebook/stores';
import { readMemory } from '@/content/memory/read';
import { messageHandlers } from '@/entrypoints/background/messageHandlers';
import { freshCasebooks } from '../casebook/freshCasebooks';
import { printed } from '../casebook/printedOrder';

beforeEach(async () => {
  fakeBrowser.reset();
  await freshCasebooks();
});

const save = (endReached: boolean) =>
  messageHandlers.saveOrders({
    kind: 'saveOrders',
    orders: [printed('8200000000000001'), printed('8200000000000002')],
    scan: {
      ...{ tab: 'View all', tabCode: 'all', filter: 'All', sort: '', filtersOffered: ['All'], count: '' },
      ...{ chains: [['8200000000000001', '8200000000000002']], first: '8200000000000001', unread: [] },
      last: endReached ? '8200000000000002' : '',
    },
    language: 'en',
    url: 'https://www.aliexpress.com/p/order/index.html',
  });
const known = async () => {
  const { casebook = {} } = (await readMemory('seen')).seen;
  return Object.fromEntries(Object.entries(casebook).map(([name, { value }]) => [name, value]));
};

describe('What memory knows of the casebook', () => {
  it('is how many orders are saved, and whether the lists came to their end', async () => {
    await save(false);
    expect(await known()).toEqual({ orders: 2, ordersWhole: false, addresses: 0, details: false });
    await save(true);
    // One save soon after another is told a moment later.
    await vi.waitFor(async () => expect(await known()).toMatchObject({ orders: 2, ordersWhole: true }), 5000);
  });

  it('is how many addresses are saved, and whether details are noted', async () => {
    await messageHandlers.saveAddresses({
      kind: 'saveAddresses',
      addresses: ['Oak Lane 7'],
      casebook: 'new',
    });
    const [{ id } = { id: '' }] = await allCasebooks();
    await details.put(emptyDetails(id));
    await messageHandlers.casebookChanged({ kind: 'casebookChanged' });
    expect(await known()).toMatchObject({ addresses: 1, details: false });
    await details.put({ ...emptyDetails(id), mailbox: 'the old one' });
    await messageHandlers.casebookChanged({ kind: 'casebookChanged' });
    expect(await known()).toMatchObject({ addresses: 1, details: true });
  });

  it('is nothing any more once the casebook is deleted', async () => {
    await save(true);
    for (const { id } of await allCasebooks()) await deleteCasebook(id);
    await messageHandlers.casebookChanged({ kind: 'casebookChanged' });
    expect(await known()).toEqual({});
  });
});

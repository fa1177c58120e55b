// @vitest-environment node
import { beforeEach, describe, expect, it } from 'vitest';
import { allCasebooks } from '@/content/casebook/casebooks';
import { getOrder, listOrders, listRefunds } from '@/content/casebook/listOrders';
import { type Readings, type Saved, saveReadings } from '@/content/casebook/saveReadings';
import { listScans } from '@/content/casebook/stores';
import { emptyOrder } from '@/content/orders/model/emptyOrder';
import type { Order } from '@/content/orders/model/order';
import { at, lampOrder, lampRefund, picturesOrder } from '../exports/sampleOrders';
import { freshCasebooks } from './freshCasebooks';

const save = (orders: Order[], casebook?: string, more: Partial<Readings> = {}) =>
  saveReadings({ orders, refunds: [], ...more }, casebook);
const saved = async (...given: Parameters<typeof save>) => (await save(...given)) as Saved;
const numbered = (from: number, count: number): Order[] =>
  Array.from({ length: count }, (_, n) => emptyOrder(String(8200000000000000 + from + n), at));
const scan = {
  id: 'v1',
  tab: 'View all',
  tabCode: 'all' as const,
  filter: 'Last year',
  filtersOffered: ['Last year', '2024'],
  count: '',
  chains: [['8200000000000000', '8200000000000001']],
  first: '8200000000000000',
  last: '8200000000000001',
  lastAt: at,
};

beforeEach(freshCasebooks);

describe('Saving orders', () => {
  it('makes the first casebook by itself and counts what is new', async () => {
    const answer = await saved([lampOrder(), picturesOrder()]);
    expect(answer).toMatchObject({ fresh: 2, changed: 0, held: 2 });
    expect((await allCasebooks()).map(({ id, label }) => [id, label])).toEqual([[answer.casebook, '']]);
    expect((await listOrders(answer.casebook)).map(({ id }) => id)).toEqual([
      lampOrder().id,
      picturesOrder().id,
    ]);
  });

  it('adds nothing when the same orders are saved again', async () => {
    const { casebook } = await saved([lampOrder()]);
    expect(await saved([lampOrder()])).toEqual({ casebook, toComplete: [], fresh: 0, changed: 0, held: 1 });
  });

  it('keeps what is richer and counts what changed', async () => {
    const { casebook } = await saved([picturesOrder()]);
    const later = '2026-11-25T10:00:00.000Z';
    const detail: Order = {
      ...picturesOrder(),
      total: { amount: '12.00', currency: 'EUR', asPrinted: '€12.00' },
      problems: [],
      readAt: { total: { at: later, from: 'detail' } },
    };
    expect(await saved([detail])).toMatchObject({ fresh: 0, changed: 1, held: 1 });
    expect((await getOrder(casebook, detail.id))?.total.amount).toBe('12.00');
    expect((await getOrder(casebook, detail.id))?.store.name).toBe('Nordic Tools');
  });

  it('asks whose orders these are when none of them is held, and saves nothing', async () => {
    const { casebook } = await saved(numbered(0, 10));
    expect(await save(numbered(100, 10))).toEqual({
      ask: 'sameAccount',
      casebooks: [{ id: casebook, orders: 10 }],
    });
    expect(await listOrders(casebook)).toHaveLength(10);
  });

  it('goes on in the casebook the person chose, or begins a second one', async () => {
    const { casebook } = await saved(numbered(0, 10));
    expect(await saved(numbered(100, 5), casebook)).toMatchObject({ casebook, fresh: 5, held: 15 });
    const second = await saved(numbered(200, 3), 'new');
    expect(second).toMatchObject({ fresh: 3, held: 3 });
    expect(second.casebook).not.toBe(casebook);
    // From now on each finds its own.
    expect(await saved(numbered(1, 2))).toMatchObject({ casebook, fresh: 0 });
    expect(await saved(numbered(202, 2))).toMatchObject({ casebook: second.casebook, fresh: 1 });
  });

  it('keeps two casebooks apart', async () => {
    const first = await saved(numbered(0, 2));
    const second = await saved(numbered(0, 2), 'new');
    expect(await listOrders(first.casebook)).toHaveLength(2);
    expect(await listOrders(second.casebook)).toHaveLength(2);
  });

  it('refuses a casebook that is not there, and changes nothing', async () => {
    await saved(numbered(0, 2));
    await expect(save(numbered(5, 1), crypto.randomUUID())).rejects.toThrow('noSuchCasebook');
    expect(await allCasebooks()).toHaveLength(1);
  });

  it('writes all of a reading or nothing of it', async () => {
    const { casebook } = await saved(numbered(0, 2));
    const broken = [...numbered(2, 1), { ...lampOrder(), total: undefined } as unknown as Order];
    await expect(save(broken, casebook)).rejects.toThrow();
    expect(await listOrders(casebook)).toHaveLength(2);
  });

  describe('of a list', () => {
    const id = (place: number) => String(8200000000000000 + place);
    const isWhole = async (casebook: string) =>
      (await listScans.list(casebook)).map(({ endReached }) => endReached);

    it('remembers which tab and filter was read, and that it was read from its first order to its last', async () => {
      const { casebook } = await saved(numbered(0, 2), undefined, { scan });
      const more = { ...scan, filtersOffered: [], first: '', last: '', chains: [[id(1), id(2)]] };
      await saved(numbered(1, 2), undefined, { scan: { ...more, last: id(2) } });
      const { chains: _, ...list } = scan;
      expect(await listScans.list(casebook)).toEqual([
        {
          ...{ ...list, casebook, endReached: true, orders: [id(0), id(1), id(2)] },
          ...{ stretches: [[id(0), id(1), id(2)]], last: id(2), unread: [] },
        },
      ]);
    });

    it('takes the end back when newer orders leave a gap, and gives it back once they join on', async () => {
      const { casebook } = await saved(numbered(0, 2), undefined, { scan });
      expect(await isWhole(casebook)).toEqual([true]);
      const newer = { ...scan, first: id(5), last: '', chains: [[id(5), id(6)]] };
      await save(numbered(5, 2), casebook, { scan: newer });
      expect(await isWhole(casebook)).toEqual([false]);
      await save([], casebook, { scan: { ...scan, first: '', last: '', chains: [[id(6), id(0)]] } });
      expect(await isWhole(casebook)).toEqual([true]);
    });

    it('has no end where the list goes on below what was taken for its last order', async () => {
      const { casebook } = await saved(numbered(0, 2), undefined, { scan });
      await save(numbered(2, 1), casebook, {
        scan: { ...scan, first: '', last: '', chains: [[id(1), id(2)]] },
      });
      expect(await isWhole(casebook)).toEqual([false]);
    });

    it('keeps cards without a number as they stand, each once', async () => {
      const unread = [{ key: 'raw-1-20', text: 'Mar 3, 2026 US $1.00' }];
      const { casebook } = await saved(numbered(0, 2), undefined, { scan: { ...scan, unread } });
      await save(numbered(0, 1), casebook, { scan: { ...scan, unread } });
      expect((await listScans.list(casebook))[0]?.unread).toEqual(unread);
    });
  });

  it('keeps refunds, and puts a detail page’s sum to the row it belongs to', async () => {
    const row = { ...lampRefund(), money: { amount: '', currency: '', asPrinted: '' } };
    const { casebook } = await saved([lampOrder()], undefined, { refunds: [row] });
    expect(await save([], undefined, { refunds: [lampRefund()] })).toMatchObject({ fresh: 0, changed: 1 });
    expect((await listRefunds(casebook)).map(({ money }) => money.amount)).toEqual(['-9.20']);
  });

  it('loses nothing when two pages save at the same moment', async () => {
    const { casebook } = await saved(numbered(0, 1));
    await Promise.all(Array.from({ length: 20 }, (_, n) => save(numbered(n * 10, 11), casebook)));
    expect(await listOrders(casebook)).toHaveLength(201);
  });
});

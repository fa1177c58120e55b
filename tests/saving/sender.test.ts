import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { SaveOrders } from '@/content/messages';
import type { ScrapedOrder } from '@/content/orders/model/scraped';
import { orderSender, type SaveAnswer, type Told } from '@/entrypoints/contentScript/saving/sender';

const order = (id: number) => ({ id: String(8200000000000000 + id) }) as ScrapedOrder;
const scan = {
  tab: 'View all',
  tabCode: 'all' as const,
  filter: '2026',
  filtersOffered: [],
  count: '',
  endReached: false,
};

let sent: SaveOrders[];
let answers: (message: SaveOrders) => SaveAnswer | undefined;
let told: Told[];

const taken = ({ orders }: SaveOrders): SaveAnswer => ({
  casebook: 'c1',
  fresh: orders.length,
  kept: orders.map(({ id }) => id),
  changed: 0,
  held: 0,
  incomplete: [],
});
const newSender = (now = scan) =>
  orderSender(
    document,
    () => now,
    (what) => told.push(what),
  );

beforeEach(() => {
  fakeBrowser.reset();
  sent = [];
  told = [];
  answers = taken;
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation(async (message: unknown) => {
    sent.push(message as SaveOrders);
    const data = answers(message as SaveOrders);
    return data ? { ok: true, data } : { ok: false, reason: 'full' };
  });
});

describe('Sending orders to be saved', () => {
  it('goes a hundred at a time, one message after the other', async () => {
    const sender = newSender();
    sender.put(Array.from({ length: 250 }, (_, n) => order(n)));
    await sender.next();
    expect(sent.map(({ orders }) => orders.length)).toEqual([100, 100, 50]);
    expect(sender.counted.saved.size).toBe(250);
  });

  it('stays with the casebook of the first answer', async () => {
    const sender = newSender();
    sender.put([order(1)]);
    await sender.next();
    sender.put([order(2)]);
    await sender.next();
    expect(sent.map(({ casebook }) => casebook)).toEqual([undefined, 'c1']);
  });

  it('counts an order once, and no longer as incomplete when it was read whole later', async () => {
    answers = (message) => ({ ...taken(message), incomplete: [order(1).id] }) as SaveAnswer;
    const sender = newSender();
    sender.put([order(1)]);
    await sender.next();
    expect(sender.counted.incomplete.size).toBe(1);
    answers = taken;
    sender.put([order(1)]);
    await sender.next();
    expect([sender.counted.saved.size, sender.counted.incomplete.size]).toEqual([1, 0]);
  });

  it('does not call saved what could not be read at all', async () => {
    answers = (message) => ({ ...taken(message), kept: [order(1).id] }) as SaveAnswer;
    const sender = newSender();
    sender.put([order(1), order(2)]);
    await sender.next();
    expect([[...sender.counted.saved], [...sender.counted.leftOut]]).toEqual([[order(1).id], [order(2).id]]);
  });

  it('keeps what was not taken, asks once, and sends it again to the casebook the person chose', async () => {
    answers = () => ({ ask: 'sameAccount', casebooks: [{ id: 'c9', orders: 5 }] });
    const sender = newSender();
    sender.put([order(1), order(2)]);
    await sender.next();
    expect(told).toEqual([{ ask: [{ id: 'c9', orders: 5 }] }]);
    expect(sender.counted.saved.size).toBe(0);
    answers = taken;
    sender.choose('c9');
    await sender.next();
    expect(sent.at(-1)).toMatchObject({ casebook: 'c9', orders: [order(1), order(2)] });
    expect(sender.counted.saved.size).toBe(2);
  });

  it('loses nothing when saving fails, and tries the same orders again', async () => {
    answers = () => undefined;
    const sender = newSender();
    sender.put([order(1)]);
    await sender.next();
    expect(told).toEqual([{ failed: true }]);
    answers = taken;
    await sender.next();
    expect([...sender.counted.saved]).toEqual([order(1).id]);
  });

  it('tells the end of a list once, also when there is no new order with it', async () => {
    const sender = newSender();
    sender.put([order(1)]);
    await sender.next();
    const at = { ...scan, endReached: true };
    const ending = orderSender(
      document,
      () => at,
      () => undefined,
    );
    ending.put([order(1)]);
    await ending.next();
    await ending.next();
    expect(sent.filter((one) => one.scan?.endReached)).toHaveLength(1);
  });

  it('books each order to the list it was read in, though another one is open when it is sent', async () => {
    let now = { ...scan, tab: 'View all' };
    const sender = orderSender(
      document,
      () => now,
      () => undefined,
    );
    sender.put([order(1)]);
    now = { ...scan, tab: 'Processing', endReached: true };
    sender.put([order(1), order(2)]);
    await sender.next();
    expect(sent.map(({ scan: at, orders }) => [at?.tab, at?.endReached, orders.map(({ id }) => id)])).toEqual(
      [
        ['View all', false, [order(1).id]],
        ['Processing', true, [order(1).id, order(2).id]],
      ],
    );
  });
});

import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { SaveOrders } from '@/content/messages';
import type { ScrapedOrder } from '@/content/orders/model/scraped';
import { trackStretches } from '@/content/orders/scrape/trackStretches';
import {
  orderSender,
  type SaveAnswer,
  type Source,
  type Told,
} from '@/entrypoints/contentScript/saving/sender';

const id = (place: number) => String(8200000000000000 + place);
const order = (place: number) => ({ id: id(place) }) as ScrapedOrder;
const orders = (...places: number[]) => places.map(order);
const list = {
  ...{ tab: 'View all', tabCode: 'all' as const, filter: '2026', sort: '', filtersOffered: [], count: '' },
};

/** A list by its tab, with the stretches that are seen in it. */
const sourceOf = (tab = 'View all', raw = new Map<string, string>()) => {
  const stretches = trackStretches();
  const source: Source = { list: () => ({ ...list, tab }), collector: { stretches, raw: () => raw } };
  const see = (places: readonly number[], ends: { atFirst?: boolean; atLast?: boolean } = {}) =>
    stretches.see({ keys: places.map(id), isBroken: () => false, atFirst: false, atLast: false, ...ends });
  return { source, see };
};

let sent: SaveOrders[];
let answers: (message: SaveOrders) => SaveAnswer | undefined;
let told: Told[];

const taken = (message: SaveOrders): SaveAnswer => ({
  ...{ casebook: 'c1', fresh: message.orders.length, kept: message.orders.map((one) => one.id) },
  ...{ changed: 0, held: 0, incomplete: [], toComplete: [] },
});
const newSender = () => orderSender(document, (what) => told.push(what));

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
  it('goes two hundred at a time, one message after the other', async () => {
    const sender = newSender();
    sender.put(sourceOf().source, orders(...Array.from({ length: 250 }, (_, n) => n)));
    await sender.next();
    expect(sent.map((one) => one.orders.length)).toEqual([200, 50]);
    expect([sender.counted.saved.size, sender.isDone()]).toEqual([250, true]);
  });

  it('stays with the casebook of the first answer', async () => {
    const [sender, { source }] = [newSender(), sourceOf()];
    sender.put(source, orders(1));
    await sender.next();
    sender.put(source, orders(2));
    await sender.next();
    expect(sent.map(({ casebook }) => casebook)).toEqual([undefined, 'c1']);
  });

  it('counts an order once, and no longer as incomplete when it was read whole later', async () => {
    answers = (message) => ({ ...taken(message), incomplete: [id(1)], toComplete: [id(1)] }) as SaveAnswer;
    const [sender, { source }] = [newSender(), sourceOf()];
    const counts = () => {
      const { saved, incomplete, toComplete } = sender.counted;
      return [saved.size, incomplete.size, toComplete.size];
    };
    sender.put(source, orders(1));
    await sender.next();
    expect(counts()).toEqual([1, 1, 1]);
    answers = taken;
    sender.put(source, orders(1));
    await sender.next();
    expect(counts()).toEqual([1, 0, 0]);
  });

  it('does not call saved what could not be read at all', async () => {
    answers = (message) => ({ ...taken(message), kept: [id(1)] }) as SaveAnswer;
    const sender = newSender();
    sender.put(sourceOf().source, orders(1, 2));
    await sender.next();
    expect([[...sender.counted.saved], [...sender.counted.leftOut]]).toEqual([[id(1)], [id(2)]]);
  });

  it('keeps what was not taken, asks once, and sends it again to the casebook the person chose', async () => {
    answers = () => ({ ask: 'sameAccount', casebooks: [{ id: 'c9', orders: 5 }] });
    const sender = newSender();
    sender.put(sourceOf().source, orders(1, 2));
    await sender.next();
    expect(told).toEqual([{ ask: [{ id: 'c9', orders: 5 }] }]);
    expect([sender.counted.saved.size, sender.isDone()]).toEqual([0, false]);
    answers = taken;
    sender.choose('c9');
    await sender.next();
    expect(sent.at(-1)).toMatchObject({ casebook: 'c9', orders: orders(1, 2) });
    expect(sender.counted.saved.size).toBe(2);
  });

  it('loses nothing when saving fails, and tries the same orders again', async () => {
    answers = () => undefined;
    const sender = newSender();
    sender.put(sourceOf().source, orders(1));
    await sender.next();
    expect(told).toEqual([{ failed: expect.any(String) }]);
    answers = taken;
    await sender.next();
    expect([...sender.counted.saved]).toEqual([id(1)]);
  });
});

describe('What is told of a list beside its orders', () => {
  const chainsOf = () => sent.map(({ scan }) => scan?.chains);

  it('is told once, and only of orders that are kept or come with the same message', async () => {
    const [sender, { source, see }] = [newSender(), sourceOf()];
    see([1, 2, 3], { atFirst: true });
    sender.put(source, orders(1, 2));
    await sender.next();
    sender.put(source, orders(3));
    await sender.next();
    await sender.next();
    expect(chainsOf()).toEqual([[[id(1), id(2)]], [[id(2), id(3)]]]);
    expect(sent.map(({ scan }) => [scan?.first, scan?.last])).toEqual([
      [id(1), ''],
      [id(1), ''],
    ]);
  });

  it('is told again when saving failed', async () => {
    const [sender, { source, see }] = [newSender(), sourceOf()];
    see([1, 2], { atFirst: true, atLast: true });
    answers = () => undefined;
    sender.put(source, orders(1, 2));
    await sender.next();
    answers = taken;
    await sender.next();
    expect(chainsOf()).toEqual([[[id(1), id(2)]], [[id(1), id(2)]]]);
  });

  it('tells the end of a list once, also when there is no new order with it', async () => {
    const [sender, { source, see }] = [newSender(), sourceOf()];
    see([1], { atFirst: true });
    sender.put(source, orders(1));
    await sender.next();
    see([1], { atFirst: true, atLast: true });
    await sender.next();
    await sender.next();
    expect(sent.map(({ scan }) => scan?.last)).toEqual(['', id(1)]);
  });

  it('is booked to the list it was read in, though another one is open when it is sent', async () => {
    const sender = newSender();
    sender.put(sourceOf('View all').source, orders(1));
    sender.put(sourceOf('Processing').source, orders(1, 2));
    await sender.next();
    expect(sent.map(({ scan, orders: some }) => [scan?.tab, some.map((one) => one.id)])).toEqual([
      ['View all', [id(1)]],
      ['Processing', [id(1), id(2)]],
    ]);
  });

  it('holds the cards without a number as they stand, once', async () => {
    const raw = new Map([['raw-1-9', 'Some text']]);
    const [sender, { source }] = [newSender(), sourceOf('View all', raw)];
    sender.put(source, orders(1));
    await sender.next();
    await sender.next();
    expect(sent.map(({ scan }) => scan?.unread)).toEqual([[{ key: 'raw-1-9', text: 'Some text' }]]);
  });
});

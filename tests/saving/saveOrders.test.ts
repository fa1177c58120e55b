// @vitest-environment node
import { beforeEach, describe, expect, it } from 'vitest';
import { addresses } from '@/content/casebook/addresses';
import { allCasebooks } from '@/content/casebook/casebooks';
import { heldOrders } from '@/content/casebook/orders';
import { heldRefunds } from '@/content/casebook/refunds';
import { visits } from '@/content/casebook/visits';
import type { SaveOrders } from '@/content/messages';
import type { PrintedOrder } from '@/content/orders/printed';
import { orderLacks } from '@/entrypoints/background/orderLacks';
import { saveAddresses } from '@/entrypoints/background/saveAddresses';
import { saveOrders } from '@/entrypoints/background/saveOrders';
import { freshCasebooks } from '../casebook/freshCasebooks';

const printed = (id: string, more: Partial<PrintedOrder> = {}): PrintedOrder => ({
  from: 'list',
  id,
  date: 'Jul 15, 2026',
  status: 'Completed',
  storeName: 'Vega Store',
  storeLink: '//www.aliexpress.com/store/1',
  items: [{ title: 'HDMI cable 2 m', variant: '', quantity: 'x1', price: 'R$126,59', link: '', image: '' }],
  total: 'R$132,74',
  parts: [],
  payment: '',
  tracking: [],
  rows: [],
  detailLink: '',
  receiptLink: '',
  trackingLink: '',
  ...more,
});
const message = (orders: PrintedOrder[], more: Partial<SaveOrders> = {}): SaveOrders => ({
  kind: 'saveOrders',
  orders,
  language: 'en',
  url: 'https://www.aliexpress.com/p/order/index.html',
  ...more,
});
const visit = {
  tab: 'View all',
  tabCode: 'all' as const,
  filter: 'Last year',
  filtersOffered: [],
  count: '',
  endReached: true,
};

beforeEach(freshCasebooks);

describe('What a page asks to save', () => {
  it('becomes orders, with figures for the person and ids of what is not whole', async () => {
    const answer = await saveOrders(
      message([
        printed('8200000000000001'),
        printed('8200000000000002', {
          total: '',
          items: [{ title: '', variant: '', quantity: '', price: '', link: '', image: '' }],
        }),
      ]),
    );
    expect(answer).toMatchObject({
      ok: true,
      data: {
        shown: 2,
        fresh: 2,
        changed: 0,
        held: 2,
        problems: { notShown: 1, picturesOnly: 1 },
        incomplete: ['8200000000000002'],
      },
    });
    const [casebook] = await allCasebooks();
    const [first] = (await heldOrders(casebook?.id ?? '')).filter(({ id }) => id === '8200000000000001');
    expect(first).toMatchObject({
      date: '2026-07-15',
      total: { amount: '132.74', currency: 'BRL' },
      store: { link: 'https://www.aliexpress.com/store/1' },
    });
  });

  it('tells only figures and ids back, nothing of the person', async () => {
    await saveOrders(message([printed('8200000000000001')]));
    const asked = await saveOrders(message([printed('8200000000000009')]));
    expect(asked).toEqual({
      ok: true,
      data: { ask: 'sameAccount', casebooks: [{ id: expect.any(String), orders: 1 }] },
    });
  });

  it('remembers the end of a list by its tab and filter', async () => {
    await saveOrders(message([printed('8200000000000001')], { visit }));
    const answer = await saveOrders(message([], { visit: { ...visit, filter: '2024' } }));
    const [casebook] = await allCasebooks();
    expect(answer).toMatchObject({ ok: true, data: { ask: 'sameAccount' } });
    expect(
      (await visits.list(casebook?.id ?? '')).map(({ filter, endReached }) => [filter, endReached]),
    ).toEqual([['Last year', true]]);
  });

  it('keeps refunds beside the order they are of', async () => {
    await saveOrders(message([printed('8200000000000001')]));
    const refund = {
      id: '9000000000000001',
      lineId: '',
      orderId: '8200000000000001',
      kind: '',
      state: 'Refund complete',
      money: '',
      date: '2026-08-01',
      title: 'HDMI cable 2 m',
      store: '',
      link: '',
      image: '',
    };
    expect(await saveOrders(message([], { refunds: [refund] }))).toMatchObject({
      ok: true,
      data: { shown: 1, fresh: 1 },
    });
    const [casebook] = await allCasebooks();
    expect((await heldRefunds(casebook?.id ?? '')).map(({ state }) => state.kind)).toEqual(['refunded']);
  });

  it('leaves out what no page prints, and says what was kept', async () => {
    const forged = { ...printed('8200000000000002'), email: 'me@example.org' };
    const long = printed('8200000000000003', { storeName: 'x'.repeat(5000) });
    const all = [printed('8200000000000001'), forged, printed('../../etc'), long];
    const answer = await saveOrders(message(all));
    expect(answer).toMatchObject({ ok: true, data: { leftOut: 3, kept: ['8200000000000001'] } });
  });

  it.each([
    [
      'an order with a part we do not know',
      { orders: [{ ...printed('8200000000000001'), email: 'me@example.org' }] },
    ],
    ['an id that is no number', { orders: [printed('../../etc')] }],
    [
      'a text longer than any page prints',
      { orders: [printed('8200000000000001', { storeName: 'x'.repeat(5000) })] },
    ],
    [
      'too many at once',
      { orders: Array.from({ length: 501 }, (_, n) => printed(String(8200000000000000 + n))) },
    ],
    ['a casebook that is no id', { casebook: 'mine' }],
    ['an address that is none', { url: 'nowhere' }],
    ['a message with more in it', { more: true }],
  ])('is refused whole when it holds %s', async (_, more) => {
    const forged = { ...message([printed('8200000000000001')]), ...more } as SaveOrders;
    expect(await saveOrders(forged)).toEqual({ ok: false, reason: 'badOrders' });
    expect(await allCasebooks()).toEqual([]);
  });
});

describe('Whether the page of an order can complete it', () => {
  const lacks = (id: string) => orderLacks({ kind: 'orderLacks', id });

  it('is yes for a saved order whose price is not known, as long as its own page was not read', async () => {
    const id = '8200000000000001';
    expect(await lacks(id)).toEqual({ ok: true, data: false });
    await saveOrders(message([printed(id, { total: '' }), printed('8200000000000002')]));
    expect(await lacks(id)).toEqual({ ok: true, data: true });
    expect(await lacks('8200000000000002')).toEqual({ ok: true, data: false });
    await saveOrders(message([printed(id, { from: 'detail' })]));
    expect(await lacks(id)).toEqual({ ok: true, data: false });
  });

  it('is not asked for what is no order number', async () => {
    expect(await lacks('x')).toEqual({ ok: false, reason: 'badOrder' });
  });
});

describe('Addresses a page asks to save', () => {
  const ask = (texts: string[], casebook?: string) =>
    saveAddresses({ kind: 'saveAddresses', addresses: texts, ...(casebook ? { casebook } : {}) });

  it('are kept each once, even when the person presses twice', async () => {
    await ask(['1 Example Street', '2 Example Street', '1 Example Street']);
    await ask(['1 Example Street']);
    const [casebook] = await allCasebooks();
    expect((await addresses.list(casebook?.id ?? '')).map(({ text }) => text).sort()).toEqual([
      '1 Example Street',
      '2 Example Street',
    ]);
  });

  it('are not put anywhere while it is not clear into which casebook', async () => {
    await saveOrders(message([printed('8200000000000001')]));
    await saveOrders(message([printed('8200000000000009')], { casebook: 'new' }));
    expect(await ask(['1 Example Street'])).toMatchObject({ ok: true, data: { ask: 'sameAccount' } });
    const kept = await Promise.all((await allCasebooks()).map(({ id }) => addresses.list(id)));
    expect(kept.flat()).toEqual([]);
  });

  it('of what may be another account are not put into the only casebook before the person says so', async () => {
    await saveOrders(message([printed('8200000000000001')]));
    const [first] = await allCasebooks();
    const asked = { ok: true, data: { ask: 'sameAccount', casebooks: [{ id: first?.id, orders: 1 }] } };
    expect(await ask(['1 Example Street'])).toEqual(asked);
    expect(await ask(['1 Example Street'], first?.id)).toEqual({ ok: true, data: { saved: 1 } });
    expect(await ask(['1 Example Street', '2 Example Street'])).toEqual({ ok: true, data: { saved: 2 } });
    expect(await ask(['9 Other Road'])).toEqual(asked);
    expect(await ask(['9 Other Road'], 'new')).toEqual({ ok: true, data: { saved: 1 } });
    const kept = await Promise.all((await allCasebooks()).map(({ id }) => addresses.list(id)));
    expect(kept.map((some) => some.map(({ text }) => text).sort())).toEqual([
      ['1 Example Street', '2 Example Street'],
      ['9 Other Road'],
    ]);
    expect(await ask(['9 Other Road', '10 Other Road'])).toEqual({ ok: true, data: { saved: 2 } });
  });

  it('are refused when they are no texts', async () => {
    expect(await ask([''])).toEqual({ ok: false, reason: 'badAddresses' });
    expect(await ask(['x'.repeat(3000)])).toEqual({ ok: false, reason: 'badAddresses' });
  });
});

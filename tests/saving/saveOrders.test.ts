// @vitest-environment node
import { beforeEach, describe, expect, it } from 'vitest';
import { allCasebooks } from '@/content/casebook/casebooks';
import { listOrders, listRefunds } from '@/content/casebook/listOrders';
import { listScans } from '@/content/casebook/stores';
import type { SaveOrders } from '@/content/messages';
import { orderLacks } from '@/entrypoints/background/orderLacks';
import { ordersHeld } from '@/entrypoints/background/ordersHeld';
import { saveOrders } from '@/entrypoints/background/saveOrders';
import { freshCasebooks } from '../casebook/freshCasebooks';
import { message, printed } from './printedOrders';

const scan = {
  tab: 'View all',
  tabCode: 'all' as const,
  filter: 'Last year',
  sort: '',
  filtersOffered: [],
  count: '',
  chains: [],
  first: '8200000000000001',
  last: '8200000000000001',
  unread: [],
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
    const [first] = (await listOrders(casebook?.id ?? '')).filter(({ id }) => id === '8200000000000001');
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
    await saveOrders(message([printed('8200000000000001')], { scan }));
    const answer = await saveOrders(message([], { scan: { ...scan, filter: '2024' } }));
    const [casebook] = await allCasebooks();
    expect(answer).toMatchObject({ ok: true, data: { ask: 'sameAccount' } });
    expect(
      (await listScans.list(casebook?.id ?? '')).map(({ filter, endReached }) => [filter, endReached]),
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
    expect((await listRefunds(casebook?.id ?? '')).map(({ state }) => state.kind)).toEqual(['refunded']);
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

it('How many of some orders are saved is a figure, whatever else is held', async () => {
  const [one, other] = ['8200000000000001', '8200000000000002'];
  await saveOrders(message([printed(one), printed('8200000000000003')]));
  expect(await ordersHeld({ kind: 'ordersHeld', ids: [one, one, other] })).toEqual({ ok: true, data: 1 });
  expect(await ordersHeld({ kind: 'ordersHeld', ids: ['x'] })).toEqual({ ok: false, reason: 'badOrder' });
});

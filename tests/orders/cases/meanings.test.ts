// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { emptyItem, emptyOrder } from '../../../content/orders/model/emptyOrder';
import { type Meaning, withMeaning, withoutMeaning } from '../../../content/orders/model/meanings';
import type { Order } from '../../../content/orders/model/order';
import { reread } from '../../../content/orders/parse/reread';
import { spending } from '../../../content/orders/view/spending';
import { unclear } from '../../../content/orders/view/unclear';

const at = '2026-11-04T10:00:00.000Z';
const bare = (amount: string, asPrinted: string) => ({ amount, currency: '', asPrinted });
const order = (id: string, date: string, total: Order['total']): Order => ({
  ...emptyOrder(id, at),
  date,
  status: { asPrinted: 'Zugestellt', kind: 'unknown' },
  items: [{ ...emptyItem(), title: 'Kettle', price: total }],
  total,
  readAt: { total: { at, from: 'list' }, items: { at, from: 'list' }, status: { at, from: 'list' } },
  problems: [
    { field: 'total', reason: total.amount === '' ? 'ambiguousSeparator' : 'unknownCurrency', count: 1 },
    { field: 'items', reason: total.amount === '' ? 'ambiguousSeparator' : 'unknownCurrency', count: 1 },
    { field: 'status', reason: 'unknownStatus', count: 1 },
  ],
});
const early = order('3040000000000063', '2024-05-01', bare('20.50', '$20.50'));
const late = order('3040000000000064', '2026-05-01', bare('', '$10.790'));
const dollars = (currency: string, from = '', to = ''): Meaning => ({
  kind: 'sign',
  text: '$',
  currency,
  from,
  to,
});
const word: Meaning = { kind: 'status', text: 'Zugestellt', status: 'completed' };

describe('what only the person can explain', () => {
  test('is asked once for each sign and each word', () => {
    expect(unclear([early, { ...late, total: bare('12.00', '$12.00') }])).toEqual([
      { kind: 'sign', text: '$', orders: 2 },
      { kind: 'status', text: 'Zugestellt', orders: 2 },
    ]);
  });

  test('is read again in what is kept, amounts that were open included', () => {
    const read = reread(late, [dollars('CLP'), word]);
    expect([
      read.total,
      read.items[0]?.price.currency,
      read.status.kind,
      read.currencies,
      read.problems,
    ]).toEqual([{ amount: '10790', currency: 'CLP', asPrinted: '$10.790' }, 'CLP', 'completed', ['CLP'], []]);
    expect(spending([reread(early, [dollars('USD')])]).currencies[0]).toMatchObject({
      currency: 'USD',
      amount: '20.50',
    });
  });

  test('holds for a span of time, and nothing else is touched', () => {
    const meanings = [dollars('USD', '', '2024-12-31'), dollars('CLP', '2025-01-01')];
    expect([early, late].map((one) => reread(one, meanings).total.currency)).toEqual(['USD', 'CLP']);
    const named = { ...early, total: { amount: '20.50', currency: 'EUR', asPrinted: '€20.50' } };
    expect(reread(named, meanings).total).toEqual(named.total);
    expect(reread(early, [])).toBe(early);
  });

  test('can be said anew and taken back', () => {
    const said = withMeaning(withMeaning([word], dollars('USD')), dollars('CAD'));
    expect(said).toEqual([word, dollars('CAD')]);
    expect(withoutMeaning(said, dollars('CAD'))).toEqual([word]);
  });
});

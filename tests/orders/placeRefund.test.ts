import { describe, expect, test } from 'vitest';
import { mergeRefund } from '../../content/orders/merge/mergeRefund';
import { emptyMoney } from '../../content/orders/model/emptyOrder';
import { type Refund, refundSchema } from '../../content/orders/model/refund';

const on = (day: number) => `2026-09-0${day}T12:00:00.000Z`;
const sum = { amount: '61.25', currency: 'BRL', asPrinted: 'R$61.25' };

const refund = (fields: Partial<Refund>): Refund => ({
  id: '6200000000000081',
  lineId: '8200000000999911',
  orderId: '8200000000000011',
  kind: '',
  state: { asPrinted: 'Waiting', kind: 'unknown' },
  money: emptyMoney(),
  date: '2026-09-01',
  dateAsPrinted: '2026-09-01',
  title: 'Lantern',
  store: 'Shop',
  link: '',
  image: '',
  readAt: on(1),
  problems: [{ field: 'money', reason: 'notShown' }],
  ...fields,
});

/** What the page of one refund says: its line and its sum. */
const ofDetailPage = refund({
  id: '8200000000999911',
  orderId: '',
  state: { asPrinted: '', kind: 'unknown' },
  money: sum,
  date: '',
  dateAsPrinted: '',
  title: '',
  store: '',
  readAt: on(2),
  problems: [
    { field: 'orderId', reason: 'notShown' },
    { field: 'state', reason: 'notShown' },
    { field: 'date', reason: 'notShown' },
  ],
});

describe('the same refund seen again', () => {
  test('the newer state stays and nothing is lost to an empty field', () => {
    const fresh = refund({ state: { asPrinted: 'Refunded', kind: 'refunded' }, title: '', readAt: on(3) });
    const { refund: row, replaces } = mergeRefund([refund({})], fresh);
    expect([row.state.asPrinted, row.title, row.readAt, replaces]).toEqual([
      'Refunded',
      'Lantern',
      on(3),
      [],
    ]);
    expect(mergeRefund([fresh], refund({})).refund).toEqual(row);
    expect(mergeRefund([row], row).refund).toEqual(row);
  });

  test('a state once understood stays so when it is read in a language that is not', () => {
    const known = refund({ state: { asPrinted: 'Refunded', kind: 'refunded' } });
    const foreign = refund({ state: { asPrinted: 'Erstattet', kind: 'unknown' }, readAt: on(3) });
    expect(mergeRefund([known], foreign).refund.state).toEqual(known.state);
    expect(mergeRefund([foreign], known).refund.state).toEqual(known.state);
  });

  test('the sum of its own page is put to the row of the list, whichever was seen first', () => {
    const both = { ...refund({ money: sum, readAt: on(2), problems: [] }) };
    expect(mergeRefund([refund({})], ofDetailPage)).toEqual({ refund: both, replaces: [] });
    expect(mergeRefund([ofDetailPage], refund({}))).toEqual({ refund: both, replaces: ['8200000000999911'] });
    expect(refundSchema.parse(both)).toEqual(both);
  });

  test('with two refunds of one line, a sum without the refund’s own number is kept apart', () => {
    const held = [refund({}), refund({ id: '6200000000000082' })];
    expect(mergeRefund(held, ofDetailPage)).toEqual({ refund: ofDetailPage, replaces: [] });
  });

  test('another refund stays another', () => {
    const other = refund({ id: '6200000000000082' });
    expect(mergeRefund([refund({})], other)).toEqual({ refund: other, replaces: [] });
  });
});

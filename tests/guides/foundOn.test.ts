import { describe, expect, it } from 'vitest';
import type { ObservedFacts } from '@/content/facts';
import { foundOn } from '@/content/guides/foundOn';
import type { PageId } from '@/content/pages/table';
import { tasks } from '@/content/tasks';

const now = Date.parse('2026-11-24T10:00:00Z');
const on = (page: string, values: Record<string, number | boolean | string>): ObservedFacts => ({
  [page]: Object.fromEntries(Object.entries(values).map(([name, value]) => [name, { value, at: now }])),
});
const found = (pages: PageId[], seen: ObservedFacts, states = {}) =>
  foundOn(pages, tasks, { seen, tasks: states }, now).map((one) =>
    one.text ? `${one.text} ${one.it.count ?? ''} ${one.holdsUp}` : `${one.page} not known`,
  );

describe('What a page of a guide told', () => {
  it('first what holds up, with the page’s own figure, then what looks settled', () => {
    expect(found(['orderList'], on('orderList', { toPay: 0, processing: 1, processed: 1 }))).toEqual([
      'tasks.ordersOnTheWay.heldUp 2 true',
      'tasks.unpaidOrders.settled 0 false',
    ]);
  });

  it('says that it is not known where the page told nothing, or not enough', () => {
    expect(found(['orderList'], {})).toEqual(['orderList not known']);
    expect(found(['orderList'], on('orderList', { toPay: 0, processing: 0 }))).toEqual([
      'tasks.unpaidOrders.settled 0 false',
      'orderList not known',
    ]);
  });

  it('keeps pages apart', () => {
    const seen = { ...on('refundList', { open: 3, morePages: false }), ...on('wallet', { balance: 'some' }) };
    expect(found(['refundList', 'wallet'], seen)).toEqual([
      'tasks.openRefunds.heldUp 3 true',
      'tasks.spendBalance.heldUpBalance  true',
    ]);
    expect(found(['coins'], { ...seen, ...on('coins', { coins: 0 }) })).toEqual([]);
  });

  it('does not take the person’s own waiting for something the page showed', () => {
    const waiting = { openRefunds: { state: 'waiting' as const, until: '2026-12-24', at: now } };
    expect(found(['refundList'], {}, waiting)).toEqual([]);
  });

  it('has nothing to say of pages that no task needs', () =>
    expect(found(['profile', 'deleteAccount'], {})).toEqual([]));
});

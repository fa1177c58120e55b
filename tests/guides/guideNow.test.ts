import { describe, expect, it } from 'vitest';
import type { ObservedFacts } from '@/content/facts';
import companion from '@/content/guides/companion';
import { type GuideMemory, guideNow, isUnderWay } from '@/content/guides/guideNow';
import round from '@/content/guides/round';
import { answered, begin, where } from '@/content/guides/walk';
import { told } from '@/content/hints/check';

const now = Date.parse('2026-11-24T10:00:00Z');
const day = 86_400_000;
const facts = (page: string, values: Record<string, number | boolean | string>, at = now): ObservedFacts => ({
  [page]: Object.fromEntries(Object.entries(values).map(([name, value]) => [name, { value, at }])),
});
const orders = facts('orderList', { toPay: 0, processing: 0, processed: 0 });
const returns = facts('refundList', { open: 0, morePages: false });
const begun = begin(round, now);
const at = (memory: Partial<GuideMemory>) => {
  const whole = { guides: { round: begun }, tasks: {}, seen: {}, answers: {}, ...memory };
  const { step, exit } = where(round, guideNow(round, whole, now));
  return step?.id ?? exit?.id;
};

describe('Check my account', () => {
  it('has one stop for each page that can answer a check, in their order', () => {
    expect(round.steps.map(({ id }) => id)).toEqual(['orderList', 'refundList']);
  });

  it('begins with the orders when nothing was seen', () => expect(at({})).toBe('orderList'));

  it('goes to the next page by itself once a page has told what is needed', () => {
    expect(at({ seen: orders })).toBe('refundList');
    expect(at({ seen: { ...orders, ...returns } })).toBe('allSeen');
  });

  it('stays at a page that was opened but told only a part', () => {
    expect(at({ seen: facts('orderList', { toPay: 0 }) })).toBe('orderList');
  });

  it('asks for another look at what was seen more than a week ago', () => {
    const old = facts('orderList', { toPay: 0, processing: 0, processed: 0 }, now - 9 * day);
    expect(at({ seen: { ...old, ...returns } })).toBe('orderList');
  });

  it('lets the person pass over a page that cannot be read, and remembers it', () => {
    const passed = answered(round, begun, now);
    expect(at({ guides: { round: passed } })).toBe('refundList');
    expect(at({ guides: { round: JSON.parse(JSON.stringify(passed)) }, seen: returns })).toBe('allSeen');
  });

  it('leaves out the pages of checks that the person has answered', () => {
    const none = { answer: 'none' as const, at: now };
    expect(at({ answers: { ordersOnTheWay: none, unpaidOrders: none } })).toBe('refundList');
  });

  it('still stops at pages that were never opened once the person said that the account is deleted', () => {
    const tasks = { confirmDeletion: { state: 'done' as const, at: now } };
    expect(at({ tasks })).toBe('orderList');
    expect(at({ tasks, seen: { ...orders, ...returns } })).toBe('allSeen');
  });

  it('is under way only after it was begun, and until its end', () => {
    const memory = { guides: {}, tasks: {}, seen: {}, answers: {} };
    expect(isUnderWay(round, memory, now)).toBeUndefined();
    expect(isUnderWay(round, { ...memory, guides: { round: begun }, seen: orders }, now)?.id).toBe(
      'refundList',
    );
    const end = round.steps.reduce((state) => answered(round, state, now), begun);
    expect(isUnderWay(round, { ...memory, guides: { round: end } }, now)).toBeUndefined();
  });

  it('leaves the steps of other guides alone', () => {
    const memory = { guides: { companion: begin(companion, now) }, tasks: {}, seen: orders, answers: {} };
    expect(isUnderWay(companion, memory, now)?.id).toBe('ready');
  });
});

describe('What cards in a page know of the round', () => {
  it('is told by one fact of each page of the round, in the same order', () => {
    expect(Object.keys(told)).toEqual(round.steps.map(({ id }) => id));
  });
});

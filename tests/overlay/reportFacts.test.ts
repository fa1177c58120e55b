import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Evaluation } from '@/content/evaluate';
import { createFactReporter } from '@/entrypoints/contentScript/reportFacts';

const change = vi.hoisted(() => vi.fn());
vi.mock('@/content/messages', () => ({ dispatch: change }));

const now = Date.parse('2026-10-01T10:42:00Z');
const look = (facts: Record<string, unknown>, more: Partial<Evaluation> = {}) =>
  ({
    page: 'orderList',
    facts,
    hints: [],
    botCheck: false,
    settled: true,
    broken: [],
    language: 'en',
    ...more,
  }) as unknown as Evaluation;

beforeEach(() => change.mockResolvedValue({ ok: true }));
afterEach(() => change.mockReset());

test('what is news is told to memory, without what is not known', () => {
  createFactReporter()(look({ toPay: 0, shown: 'unknown' }), {}, now);
  expect(change).toHaveBeenCalledExactlyOnceWith({
    type: 'recordFacts',
    page: 'orderList',
    facts: { toPay: 0 },
    at: now,
  });
});

test('what memory already holds is not told', () => {
  const seen = { orderList: { toPay: { value: 0, at: now - 60_000 } } };
  createFactReporter()(look({ toPay: 0 }), seen, now);
  expect(change).not.toHaveBeenCalled();
});

test('the same is not told twice while it is on its way', () => {
  const saw = createFactReporter();
  saw(look({ toPay: 0 }), {}, now);
  saw(look({ toPay: 0 }), {}, now + 100);
  expect(change).toHaveBeenCalledOnce();
});

test('something else is told at once', () => {
  const saw = createFactReporter();
  saw(look({ toPay: 0 }), {}, now);
  saw(look({ toPay: 1 }), {}, now + 100);
  expect(change).toHaveBeenCalledTimes(2);
});

test('after a failure it is told again, but not at every look', async () => {
  change.mockResolvedValue({ ok: false });
  const saw = createFactReporter();
  saw(look({ toPay: 0 }), {}, now);
  await Promise.resolve();
  saw(look({ toPay: 1 }), {}, now + 100);
  expect(change).toHaveBeenCalledOnce();
  saw(look({ toPay: 1 }), {}, now + 11_000);
  expect(change).toHaveBeenCalledTimes(2);
});

test('beside a bot check nothing is believed', () => {
  createFactReporter()(look({ toPay: 0 }, { botCheck: true }), {}, now);
  expect(change).not.toHaveBeenCalled();
});

test('a page that is not drawn yet was not looked at', () => {
  const saw = createFactReporter();
  saw(look({ toPay: 'unknown', signedIn: 'unknown' }), {}, now, false);
  saw(look({ toPay: 'unknown', signedIn: true }), {}, now + 100, false);
  expect(change).not.toHaveBeenCalled();
});

test('a page that has settled without telling anything was looked at', () => {
  createFactReporter()(look({ toPay: 'unknown' }), {}, now, true);
  expect(change).toHaveBeenCalledExactlyOnceWith({
    type: 'recordFacts',
    page: 'orderList',
    facts: {},
    at: now,
  });
});

test('signed out, nothing of the account was looked at', () => {
  createFactReporter()(look({ toPay: 'unknown', signedIn: false }), {}, now, true);
  expect(change).not.toHaveBeenCalled();
});

test.each([
  ['ten minutes old', now - 10 * 60_000 - 1, true],
  ['nearly ten minutes old', now - 10 * 60_000 + 1_000, false],
  ['from the future', now + 60_000, true],
])('a fact that is %s is told anew: %s', (_, at, isTold) => {
  createFactReporter()(look({ toPay: 0 }), { orderList: { toPay: { value: 0, at } } } as never, now);
  expect(change).toHaveBeenCalledTimes(isTold ? 1 : 0);
});

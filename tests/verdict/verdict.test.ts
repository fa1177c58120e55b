import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkIds } from '@/content/verdict/checks';
import { evaluateCheck } from '@/content/verdict/evaluateCheck';
import { evaluateVerdict, verdictOf } from '@/content/verdict/evaluateVerdict';
import { saw } from '../tasks/saw';
import { anyAnswers, anyFacts } from './anyMemory';
import { ago, day, now, rows } from './rows';

describe('A check', () => {
  it.each(rows)('$check: $because', ({ check, seen = {}, answers = {}, is }) => {
    expect(evaluateCheck(check, seen, answers, now)).toEqual({ id: check, ...is });
  });
});

const clearPages = {
  ...saw('orderList', { toPay: 0, processing: 0, processed: 0 }, ago(1)),
  ...saw('refundList', { open: 0, morePages: false }, ago(1)),
};
const none = { answer: 'none' as const, at: ago(1) };
const saidNone = { money: none, membership: none, payLater: none };
const kind = (...given: Parameters<typeof evaluateVerdict>) => evaluateVerdict(...given).kind;

describe('The verdict', () => {
  it('is not known at first, and tells all seven checks in their order', () => {
    const verdict = evaluateVerdict({}, {}, now);
    expect(verdict.kind).toBe('notKnown');
    expect(verdict.checks.map(({ id }) => id)).toEqual([
      'ordersOnTheWay',
      'unpaidOrders',
      'returns',
      'disputes',
      'money',
      'membership',
      'payLater',
    ]);
  });

  it('is ready when pages show nothing and the person said none to the rest', () => {
    expect(kind(clearPages, saidNone, now)).toBe('ready');
  });

  it('is not known while one answer is lacking, or one page was not opened', () => {
    expect(kind(clearPages, { money: none, payLater: none }, now)).toBe('notKnown');
    expect(kind({ orderList: clearPages.orderList ?? {} }, saidNone, now)).toBe('notKnown');
  });

  it('is not ready over one open check, also when it was seen long ago', () => {
    const open = (at: number) => ({
      ...clearPages,
      ...saw('orderList', { toPay: 0, processing: 0, processed: 2 }, at),
    });
    expect(kind(open(ago(1)), saidNone, now)).toBe('notReady');
    expect(kind(open(ago(12)), saidNone, now)).toBe('notReady');
  });

  it('is not known once everything is eight days old', () => {
    expect(kind(clearPages, saidNone, now + 8 * day)).toBe('notKnown');
  });

  it('is ready over what the person goes on with', () => {
    const open = { ...clearPages, ...saw('orderList', { toPay: 1, processing: 0, processed: 0 }, ago(1)) };
    const go = { ...saidNone, unpaidOrders: { answer: 'accepted' as const, at: ago(0), count: 1 } };
    expect(kind(open, go, now)).toBe('ready');
  });

  it('never is ready over an open, old, unseen or unanswered check, whatever was seen and said', () => {
    fc.assert(
      fc.property(anyFacts, anyAnswers, (seen, answers) => {
        const verdict = evaluateVerdict(seen, answers, now);
        const settled = verdict.checks.every(({ state }) => state === 'clear' || state === 'accepted');
        expect(verdict.kind === 'ready').toBe(settled);
      }),
    );
  });

  it('keeps what a page shows open, whatever the person says but "I go on anyway"', () => {
    fc.assert(
      fc.property(anyFacts, anyAnswers, fc.constantFrom(...checkIds), (seen, answers, id) => {
        const { [id]: _, ...without } = answers;
        const alone = evaluateCheck(id, seen, without, now);
        if (alone.state !== 'open') return;
        const said = evaluateCheck(id, seen, { ...without, [id]: { answer: 'none', at: now } }, now);
        expect(said.state).toBe('open');
      }),
    );
  });
});

describe('After the deletion', () => {
  const deletedAt = ago(2);
  it('the one end state takes the place of everything, whatever is open', () => {
    const seen = saw('orderList', { processed: 3 }, ago(3));
    expect(evaluateVerdict(seen, {}, now, deletedAt)).toMatchObject({
      kind: 'deleted',
      deletedOn: '2026-11-22',
    });
    expect(evaluateVerdict(seen, {}, now, deletedAt).alive).toBeUndefined();
  });

  it('a page that later shows the account alive is named', () => {
    const signedIn = saw('accountHome', { signedIn: true }, ago(1));
    expect(evaluateVerdict(signedIn, {}, now, deletedAt).alive).toEqual({ page: 'accountHome', at: ago(1) });
    const open = saw('orderList', { processed: 3 }, ago(1));
    expect(evaluateVerdict(open, {}, now, deletedAt).alive).toEqual({ page: 'orderList', at: ago(1) });
  });

  it('signed out, seen before, or the delete page itself say nothing against it', () => {
    const seen = {
      ...saw('accountHome', { signedIn: false }, ago(1)),
      ...saw('profile', { signedIn: true }, ago(3)),
      ...saw('deleteAccount', { signedIn: true }, ago(1)),
    };
    expect(evaluateVerdict(seen, {}, now, deletedAt).alive).toBeUndefined();
  });

  it('is what the person said: taken back, the checks count again', () => {
    const memory = { seen: clearPages, answers: saidNone, tasks: {} };
    expect(verdictOf(memory, now).kind).toBe('ready');
    const done = { confirmDeletion: { state: 'done' as const, at: ago(1) } };
    expect(verdictOf({ ...memory, tasks: done }, now).kind).toBe('deleted');
    const open = { confirmDeletion: { state: 'open' as const, at: ago(1) } };
    expect(verdictOf({ ...memory, tasks: open }, now).kind).toBe('ready');
  });
});

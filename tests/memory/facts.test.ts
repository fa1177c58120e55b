// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { hasChanged, mergeFacts } from '@/content/facts';

const minute = 60_000;
const now = 1_000 * minute;
const seenAt = (at: number) => ({ orderList: { toPay: { value: 2, at } } });
const changed = (at: number, toPay: number | string = 2) =>
  hasChanged(seenAt(at), 'orderList', { toPay }, now);

describe('What a page shows is told to memory again', () => {
  it('when the page was never seen', () => {
    expect(hasChanged({}, 'orderList', {}, now)).toBe(true);
  });

  it('when it shows another figure, or one that was not known', () => {
    expect(changed(now - minute, 3)).toBe(true);
    expect(hasChanged({ orderList: {} }, 'orderList', { toPay: 2 }, now)).toBe(true);
  });

  it('when the same was told more than ten minutes ago', () => {
    expect(changed(now - 10 * minute)).toBe(false);
    expect(changed(now - 10 * minute - 1)).toBe(true);
  });

  it('when memory has it from a day that is still to come: the clock was wrong then', () => {
    expect(changed(now)).toBe(false);
    expect(changed(now + 1)).toBe(true);
  });

  it('not when it does not know', () => {
    expect(changed(now - 60 * minute, 'unknown')).toBe(false);
  });
});

describe('Memory', () => {
  it('keeps what it knows when a page does not know', () => {
    const seen = seenAt(now - minute);
    expect(mergeFacts(seen, 'orderList', { toPay: 'unknown' }, now)).toBe(seen);
    expect(mergeFacts(seen, 'orderList', { toPay: 'unknown', shown: 4 }, now).orderList).toEqual({
      toPay: { value: 2, at: now - minute },
      shown: { value: 4, at: now },
    });
  });

  it('remembers that a page was opened, even where it told nothing', () => {
    expect(mergeFacts({}, 'wallet', { balance: 'unknown' }, now)).toEqual({ wallet: {} });
  });
});

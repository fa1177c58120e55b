import { afterEach, describe, expect, it } from 'vitest';
import { clockMovedBack, nextLook, toTell } from '@/content/reminders';

const hour = 3_600_000;
const day = 24 * hour;
const at = (local: string) => new Date(local).getTime();
const one = (on: string, firedAt?: number) => ({
  on,
  ...(firedAt === undefined ? {} : { firedAt }),
});
const zone = process.env.TZ;
afterEach(() => {
  process.env.TZ = zone;
});

describe('What a notice tells', () => {
  it('waits until nine in the morning, and is told once', () => {
    expect(toTell([one('2026-11-27')], at('2026-11-27T08:59'))).toEqual([]);
    expect(toTell([one('2026-11-27')], at('2026-11-27T09:00'))).toHaveLength(1);
    expect(toTell([one('2026-11-27', 1)], at('2026-11-28T09:00'))).toEqual([]);
  });

  it('is nine o’clock on the days the clock is changed, too', () => {
    process.env.TZ = 'Europe/Berlin';
    expect(toTell([one('2026-03-29')], Date.parse('2026-03-29T06:59:00Z'))).toEqual([]);
    expect(toTell([one('2026-03-29')], Date.parse('2026-03-29T07:00:00Z'))).toHaveLength(1);
    expect(toTell([one('2026-10-25')], Date.parse('2026-10-25T07:59:00Z'))).toEqual([]);
    expect(toTell([one('2026-10-25')], Date.parse('2026-10-25T08:00:00Z'))).toHaveLength(1);
  });

  it('is not told again when the clock goes back a year and forward again', () => {
    const told = one('2026-11-27', at('2026-11-27T09:00'));
    expect(toTell([told], at('2025-11-27T09:00'))).toEqual([]);
    expect(toTell([told], at('2026-11-27T10:00'))).toEqual([]);
  });
});

describe('The next look', () => {
  it('is nine o’clock of the next date that is near', () => {
    expect(nextLook([one('2026-11-27')], at('2026-11-27T05:00'))).toBe(at('2026-11-27T09:00'));
  });

  it('comes after six hours at the latest while anything is left, so that a jump of the clock is noticed', () => {
    const now = at('2026-11-24T10:00');
    expect(nextLook([one('2026-12-24')], now)).toBe(now + 6 * hour);
    expect(nextLook([one('2026-11-20')], now)).toBe(now + 6 * hour);
  });

  it('is not needed when everything was told', () => {
    expect(nextLook([], at('2026-11-24T10:00'))).toBeUndefined();
    expect(nextLook([one('2026-11-20', 1)], at('2026-11-24T10:00'))).toBeUndefined();
  });
});

describe('A clock that moved back', () => {
  it('is noticed by a note from more than a day ahead', () => {
    const now = at('2026-11-24T10:00');
    expect(clockMovedBack([now - day, now + 2 * day], now)).toBe(true);
    expect(clockMovedBack([now - day, now + 0.5 * day], now)).toBe(false);
    expect(clockMovedBack([], now)).toBe(false);
  });
});

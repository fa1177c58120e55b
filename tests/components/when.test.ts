import { describe, expect, it } from 'vitest';
import { dayOf, seenAt, tomorrow } from '@/components/when';
import { sayIn } from './show';

const t = sayIn('en');
const at = (text: string) => new Date(text).getTime();
const now = at('2026-11-24T15:00');
/** Newer browsers put a narrow space before AM. */
const plain = (text: string) => text.replace(/\s/g, ' ');

describe('When something was seen is said by the calendar', () => {
  it.each([
    ['2026-11-24T10:42', 'Seen today'],
    ['2026-11-24T00:00', 'Seen today'],
    ['2026-11-23T23:59', 'Seen yesterday'],
    ['2026-11-22T01:00', 'Seen 2 days ago'],
    ['2026-11-15T15:00', 'Seen 9 days ago'],
    ['2026-11-26T08:00', 'Seen on Nov 26, 2026'],
  ])('%s: %s', (seen, text) => expect(plain(seenAt(t, at(seen), now))).toBe(text));

  it('says so when it was never looked at', () => {
    expect(seenAt(t, undefined, now)).toBe('Not looked at yet');
  });

  it('counts whole days where the clocks change', () => {
    // Between these two midnights the clocks of Berlin went back: 25 hours.
    expect(seenAt(t, at('2026-10-24T23:30'), at('2026-10-26T00:30'))).toBe('Seen 2 days ago');
  });
});

describe('A calendar date in words', () => {
  it('has a year only where it is another one', () => {
    expect(dayOf(t, '2026-12-02', now)).toBe('Dec 2');
    expect(dayOf(t, '2027-01-04', now)).toBe('Jan 4, 2027');
    expect(dayOf(sayIn('es'), '2026-12-02', now)).toBe('2 dic');
  });

  it('knows tomorrow, over the end of a month and of a year', () => {
    expect(tomorrow(now)).toBe('2026-11-25');
    expect(tomorrow(at('2026-11-30T23:59'))).toBe('2026-12-01');
    expect(tomorrow(at('2026-12-31T12:00'))).toBe('2027-01-01');
  });
});

import { describe, expect, test, vi } from 'vitest';
import { account, page, pass, watched } from './watched';

describe('a storm of changes', () => {
  const storm = async (changes: number, everyMs: number) => {
    for (let i = 0; i < changes; i++) {
      page.change();
      await pass(everyMs);
    }
  };

  test('is looked at rarely enough that looking takes less than 5 % of the time', async () => {
    let taken = 0;
    watched(account, () => {
      taken += 8;
      vi.advanceTimersByTime(8);
    });
    await pass(0);
    const before = performance.now();
    await storm(2_000, 4);
    expect(page.glances.length).toBeGreaterThan(10);
    expect(taken / (performance.now() - before)).toBeLessThan(0.05);
  });

  test('is looked at rarely enough even where a look takes long', async () => {
    let taken = 0;
    watched(account, () => {
      taken += 40;
      vi.advanceTimersByTime(40);
    });
    await storm(500, 4);
    const [before, already] = [performance.now(), taken];
    await storm(5_000, 4);
    expect((taken - already) / (performance.now() - before)).toBeLessThan(0.05);
  });

  test('is never left without a look for much longer than two seconds', async () => {
    watched(account, () => vi.advanceTimersByTime(400));
    await storm(500, 40);
    const already = page.glances.length;
    await storm(250, 40);
    expect(page.glances.length - already).toBeGreaterThan(2);
  });

  test('one slow look, such as the first, does not make the next one late', async () => {
    let slow = true;
    watched(account, () => {
      if (slow) vi.advanceTimersByTime(100);
      slow = false;
    });
    await pass(110);
    page.change();
    await pass(250);
    expect(page.glances).toHaveLength(2);
  });

  test('does not keep the page from being seen as it is at the end', async () => {
    watched(account);
    await storm(200, 4);
    page.body.className = 'last';
    const looks = page.glances.length;
    await pass(300);
    expect(page.glances.length).toBeGreaterThan(looks);
  });

  test('is looked at less often once the page has settled', async () => {
    watched(account);
    await pass(0);
    await storm(250, 4);
    const young = page.glances.length;
    await pass(40_000);
    const before = page.glances.length;
    await storm(250, 4);
    expect(page.glances.length - before).toBeLessThan(young / 4);
  });
});

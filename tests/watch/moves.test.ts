import { describe, expect, test, vi } from 'vitest';
import { account, orders, page, pass, product, watched } from './watched';

describe('moves inside a single-page app', () => {
  /** Busy: the next look that a change could ask for is far away. */
  const busy = async (tellsMoves?: boolean) => {
    watched(account, () => vi.advanceTimersByTime(100), tellsMoves);
    for (let i = 0; i < 300; i++) {
      page.change();
      await pass(50);
    }
    const before = page.glances.length;
    while (page.glances.length === before) {
      page.change();
      await pass(10);
    }
  };

  test('are seen within 50 ms, however busy the page is', async () => {
    await busy();
    page.moveTo(orders);
    await pass(50);
    expect(page.last()?.url.href).toBe(orders);
  });

  test('are seen soon where the browser tells nothing of them, also by styles alone', async () => {
    await busy(false);
    page.moveTo(orders);
    await pass(300);
    expect(page.last()?.url.href).toBe(orders);
    page.moveTo(product);
    await pass(300);
    expect(page.last()).toBeUndefined();
    page.moveTo(account);
    await pass(2_300);
    expect(page.last()?.url.href).toBe(account);
  });

  test('without end do not take more than a part of the time', async () => {
    let taken = 0;
    watched(account, () => {
      taken += 8;
      vi.advanceTimersByTime(8);
    });
    const before = performance.now();
    for (let i = 0; i < 1_000; i++) {
      page.moveTo(`${account}#${i}`);
      page.change();
      await pass(10);
    }
    expect(taken / (performance.now() - before)).toBeLessThan(0.1);
  });

  test('are seen although the event comes before the address changes', async () => {
    watched(account);
    await pass(100);
    page.moveTo(orders);
    await pass(50);
    expect(page.last()?.url.href).toBe(orders);
  });

  test('are seen without any event, by the changes they bring', async () => {
    watched(account);
    await pass(100);
    page.moveTo(`${account}#a`);
    await pass(100);
    page.change();
    await pass(50);
    expect(page.last()?.url.hash).toBe('#a');
  });

  test('out of our pages are told once, and then nothing is watched', async () => {
    watched(account);
    await pass(100);
    page.moveTo(product);
    await pass(100);
    expect(page.last()).toBeUndefined();
    const looks = page.glances.length;
    expect(page.observers()).toBe(0);
    page.t('hashchange');
    await pass(60_000);
    expect(page.glances).toHaveLength(looks);
    expect(vi.getTimerCount()).toBe(0);
  });

  test('back to a page of ours start the watch again', async () => {
    watched(account);
    await pass(100);
    page.moveTo(product);
    await pass(100);
    page.moveTo(account);
    await pass(50);
    expect(page.last()?.url.href).toBe(account);
    page.change();
    await pass(50);
    expect(page.glances).toHaveLength(4);
  });
});

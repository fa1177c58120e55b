import { describe, expect, test, vi } from 'vitest';
import { account, orders, page, pass, watched } from './watched';

describe('a page of ours', () => {
  test('is looked at as soon as the script runs', async () => {
    watched(account);
    await pass(0);
    expect(page.glances).toHaveLength(1);
    expect(page.last()?.url.href).toBe(account);
  });

  test('is looked at again within 50 ms when it changes', async () => {
    watched(account);
    await pass(100);
    page.change();
    await pass(50);
    expect(page.glances).toHaveLength(2);
  });

  test('is looked at slowly while nothing is heard: what styles alone bring, nobody tells', async () => {
    watched(account);
    await pass(60_000);
    expect(page.glances.length).toBeGreaterThan(10);
    expect(page.glances.length).toBeLessThan(25);
  });

  test('is left alone while nothing is heard and nobody sees it', async () => {
    watched(account);
    await pass(100);
    page.show('hidden');
    await pass(100);
    const looks = page.glances.length;
    await pass(60_000);
    expect(page.glances).toHaveLength(looks);
  });

  test('is looked at once however many events come together', async () => {
    watched(account);
    await pass(100);
    for (let i = 0; i < 50; i++) {
      page.ask();
      page.t('hashchange');
      page.t('popstate');
      page.t('pageshow');
      page.change();
    }
    await pass(60);
    expect(page.glances).toHaveLength(2);
  });
});

test('a page of ours is looked at even while looks are asked for without a pause', async () => {
  watched(account);
  for (let ms = 0; ms < 1_000; ms += 10) {
    page.ask();
    await pass(10);
  }
  expect(page.glances.length).toBeGreaterThan(10);
});

test('a look that fails does not end the watch', async () => {
  let failing = true;
  watched(account, () => {
    if (failing) throw new Error('made up');
  });
  await expect(pass(0)).rejects.toThrow('made up');
  failing = false;
  page.change();
  await pass(100);
  expect(page.glances).toHaveLength(2);
});

test('when it is ended where the browser tells nothing of moves, nothing compares addresses any more', async () => {
  watched(account, undefined, false);
  await pass(100);
  page.end();
  expect(vi.getTimerCount()).toBe(0);
});

test('when it is ended, no timer, no observer and no listener is left', async () => {
  watched(account);
  await pass(100);
  expect(page.observers()).toBe(1);
  page.end();
  expect(page.observers()).toBe(0);
  expect(vi.getTimerCount()).toBe(0);
  page.t('hashchange');
  page.moveTo(orders);
  page.ask();
  await pass(60_000);
  expect(page.glances).toHaveLength(1);
  expect(vi.getTimerCount()).toBe(0);
});

import { describe, expect, test } from 'vitest';
import { account, orders, page, pass, watched } from './watched';

describe('"not there" is believed', () => {
  test('after fifteen seconds of a quiet page, without being asked', async () => {
    watched(account);
    await pass(14_900);
    expect(page.last()?.settled).toBe(false);
    await pass(200);
    expect(page.last()?.settled).toBe(true);
  });

  test('not before one second without a change', async () => {
    watched(account);
    await pass(14_500);
    page.change();
    await pass(600);
    expect(page.last()?.settled).toBe(false);
    await pass(500);
    expect(page.last()?.settled).toBe(true);
  });

  test('after thirty seconds of a page that is never quiet', async () => {
    watched(account);
    for (let ms = 0; ms < 29_500; ms += 500) {
      page.change();
      await pass(500);
    }
    expect(page.glances.some((glance) => glance?.settled)).toBe(false);
    for (let ms = 0; ms < 1_000; ms += 500) {
      page.change();
      await pass(500);
    }
    expect(page.last()?.settled).toBe(true);
  });

  test('and stays believed when the page changes later', async () => {
    watched(account);
    await pass(16_000);
    page.change();
    await pass(300);
    expect(page.last()?.settled).toBe(true);
  });

  test('of the orders, only fifteen seconds after another tab was opened', async () => {
    watched(orders);
    page.body.innerHTML = `<div class="comet-tabs-nav">${[
      'All',
      'To pay',
      'Processing',
      'Processed',
      'Completed',
    ]
      .map((name) => `<div class="comet-tabs-nav-item">${name}</div>`)
      .join('')}</div>`;
    const open = (tab: number) => {
      for (const [place, one] of [...page.body.querySelectorAll('.comet-tabs-nav-item')].entries())
        one.classList.toggle('comet-tabs-nav-item-active', place === tab);
    };
    await pass(5_000);
    open(0);
    await pass(11_000);
    expect(page.last()?.settled).toBe(true);
    open(3);
    await pass(1_000);
    expect(page.last()?.settled).toBe(false);
    await pass(15_000);
    expect(page.last()?.settled).toBe(true);
  });

  test('only fifteen seconds after the address moved', async () => {
    watched(account);
    await pass(14_000);
    page.moveTo(orders);
    await pass(14_000);
    expect(page.last()?.url.href).toBe(orders);
    expect(page.last()?.settled).toBe(false);
    await pass(2_000);
    expect(page.last()?.settled).toBe(true);
  });

  test('only of a page that a person could see for so long', async () => {
    watched(account);
    page.show('hidden');
    await pass(60_000);
    expect(page.last()?.settled).toBe(false);
    page.show('visible');
    await pass(14_000);
    expect(page.last()?.settled).toBe(false);
    await pass(2_000);
    expect(page.last()?.settled).toBe(true);
  });

  test('anew after the page came back from the cache', async () => {
    watched(account);
    await pass(20_000);
    page.t('pageshow', { persisted: true });
    await pass(100);
    expect(page.last()?.settled).toBe(false);
  });
});

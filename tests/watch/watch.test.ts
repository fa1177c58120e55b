import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { openPage } from './page';

const account = 'https://www.aliexpress.com/p/account/index.html';
const orders = 'https://www.aliexpress.com/p/order/index.html';
const product = 'https://www.aliexpress.com/item/1005000000001000.html';

let page: ReturnType<typeof openPage>;
beforeEach(() => {
  vi.useFakeTimers({
    toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'performance', 'Date'],
  });
});
afterEach(() => {
  page.end();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** Lets time pass, and the observer (which is no timer) speak in between. */
const pass = async (ms: number) => {
  await vi.advanceTimersByTimeAsync(0);
  await vi.advanceTimersByTimeAsync(ms);
};

describe('a page of ours', () => {
  test('is looked at as soon as the script runs', async () => {
    page = openPage(account);
    await pass(0);
    expect(page.glances).toHaveLength(1);
    expect(page.last()?.url.href).toBe(account);
  });

  test('is looked at again within 50 ms when it changes', async () => {
    page = openPage(account);
    await pass(100);
    page.change();
    await pass(50);
    expect(page.glances).toHaveLength(2);
  });

  test('is looked at slowly while nothing is heard: what styles alone bring, nobody tells', async () => {
    page = openPage(account);
    await pass(60_000);
    expect(page.glances.length).toBeGreaterThan(10);
    expect(page.glances.length).toBeLessThan(25);
  });

  test('is left alone while nothing is heard and nobody sees it', async () => {
    page = openPage(account);
    await pass(100);
    page.show('hidden');
    await pass(100);
    const looks = page.glances.length;
    await pass(60_000);
    expect(page.glances).toHaveLength(looks);
  });

  test('is looked at once however many events come together', async () => {
    page = openPage(account);
    await pass(100);
    for (let i = 0; i < 50; i++) {
      page.ask();
      page.say('hashchange');
      page.say('popstate');
      page.say('pageshow');
      page.change();
    }
    await pass(60);
    expect(page.glances).toHaveLength(2);
  });
});

test('a page of ours is looked at even while looks are asked for without a pause', async () => {
  page = openPage(account);
  for (let ms = 0; ms < 1_000; ms += 10) {
    page.ask();
    await pass(10);
  }
  expect(page.glances.length).toBeGreaterThan(10);
});

describe('a storm of changes', () => {
  const storm = async (changes: number, everyMs: number) => {
    for (let i = 0; i < changes; i++) {
      page.change();
      await pass(everyMs);
    }
  };

  test('is looked at rarely enough that looking takes less than 5 % of the time', async () => {
    let taken = 0;
    page = openPage(account, () => {
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
    page = openPage(account, () => {
      taken += 40;
      vi.advanceTimersByTime(40);
    });
    await storm(500, 4);
    const [before, already] = [performance.now(), taken];
    await storm(5_000, 4);
    expect((taken - already) / (performance.now() - before)).toBeLessThan(0.05);
  });

  test('is never left without a look for much longer than two seconds', async () => {
    page = openPage(account, () => vi.advanceTimersByTime(400));
    await storm(500, 40);
    const already = page.glances.length;
    await storm(250, 40);
    expect(page.glances.length - already).toBeGreaterThan(2);
  });

  test('one slow look, such as the first, does not make the next one late', async () => {
    let slow = true;
    page = openPage(account, () => {
      if (slow) vi.advanceTimersByTime(100);
      slow = false;
    });
    await pass(110);
    page.change();
    await pass(250);
    expect(page.glances).toHaveLength(2);
  });

  test('does not keep the page from being seen as it is at the end', async () => {
    page = openPage(account);
    await storm(200, 4);
    page.body.className = 'last';
    const looks = page.glances.length;
    await pass(300);
    expect(page.glances.length).toBeGreaterThan(looks);
  });

  test('is looked at less often once the page has settled', async () => {
    page = openPage(account);
    await pass(0);
    await storm(250, 4);
    const young = page.glances.length;
    await pass(40_000);
    const before = page.glances.length;
    await storm(250, 4);
    expect(page.glances.length - before).toBeLessThan(young / 4);
  });
});

describe('"not there" is believed', () => {
  test('after fifteen seconds of a quiet page, without being asked', async () => {
    page = openPage(account);
    await pass(14_900);
    expect(page.last()?.settled).toBe(false);
    await pass(200);
    expect(page.last()?.settled).toBe(true);
  });

  test('not before one second without a change', async () => {
    page = openPage(account);
    await pass(14_500);
    page.change();
    await pass(600);
    expect(page.last()?.settled).toBe(false);
    await pass(500);
    expect(page.last()?.settled).toBe(true);
  });

  test('after thirty seconds of a page that is never quiet', async () => {
    page = openPage(account);
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
    page = openPage(account);
    await pass(16_000);
    page.change();
    await pass(300);
    expect(page.last()?.settled).toBe(true);
  });

  test('of the orders, only fifteen seconds after another tab was opened', async () => {
    page = openPage(orders);
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
    page = openPage(account);
    await pass(14_000);
    page.moveTo(orders);
    await pass(14_000);
    expect(page.last()?.url.href).toBe(orders);
    expect(page.last()?.settled).toBe(false);
    await pass(2_000);
    expect(page.last()?.settled).toBe(true);
  });

  test('only of a page that a person could see for so long', async () => {
    page = openPage(account);
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
    page = openPage(account);
    await pass(20_000);
    page.say('pageshow', { persisted: true });
    await pass(100);
    expect(page.last()?.settled).toBe(false);
  });
});

describe('moves inside a single-page app', () => {
  /** Busy: the next look that a change could ask for is far away. */
  const busy = async (tellsMoves?: boolean) => {
    page = openPage(account, () => vi.advanceTimersByTime(100), tellsMoves);
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
    page = openPage(account, () => {
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
    page = openPage(account);
    await pass(100);
    page.moveTo(orders);
    await pass(50);
    expect(page.last()?.url.href).toBe(orders);
  });

  test('are seen without any event, by the changes they bring', async () => {
    page = openPage(account);
    await pass(100);
    page.moveTo(`${account}#a`);
    await pass(100);
    page.change();
    await pass(50);
    expect(page.last()?.url.hash).toBe('#a');
  });

  test('out of our pages are told once, and then nothing is watched', async () => {
    page = openPage(account);
    await pass(100);
    page.moveTo(product);
    await pass(100);
    expect(page.last()).toBeUndefined();
    const looks = page.glances.length;
    expect(page.observers()).toBe(0);
    page.say('hashchange');
    await pass(60_000);
    expect(page.glances).toHaveLength(looks);
    expect(vi.getTimerCount()).toBe(0);
  });

  test('back to a page of ours start the watch again', async () => {
    page = openPage(account);
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

test('a look that fails does not end the watch', async () => {
  let failing = true;
  page = openPage(account, () => {
    if (failing) throw new Error('made up');
  });
  await expect(pass(0)).rejects.toThrow('made up');
  failing = false;
  page.change();
  await pass(100);
  expect(page.glances).toHaveLength(2);
});

test('when it is ended where the browser tells nothing of moves, nothing compares addresses any more', async () => {
  page = openPage(account, undefined, false);
  await pass(100);
  page.end();
  expect(vi.getTimerCount()).toBe(0);
});

test('when it is ended, no timer, no observer and no listener is left', async () => {
  page = openPage(account);
  await pass(100);
  expect(page.observers()).toBe(1);
  page.end();
  expect(page.observers()).toBe(0);
  expect(vi.getTimerCount()).toBe(0);
  page.say('hashchange');
  page.moveTo(orders);
  page.ask();
  await pass(60_000);
  expect(page.glances).toHaveLength(1);
  expect(vi.getTimerCount()).toBe(0);
});

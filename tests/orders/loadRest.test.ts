import { describe, expect, test } from 'vitest';
import type { AutoloadState } from '../../content/orders/scrape/autoload';
import {
  type AutoloadWorld,
  createAutoloadDriver,
  humanPause,
} from '../../content/orders/scrape/autoloadDriver';

/** A made-up list page and a clock that the test drives. Each press brings ten orders, as on the site. */
const world = (length: number, changes: Partial<AutoloadWorld> = {}) => {
  let now = 0;
  let due: { at: number; run: () => void } | undefined;
  const page = {
    shown: Math.min(10, length),
    hidden: false,
    botCheck: false,
    signedOut: false,
    tab: 'View all',
    presses: [] as number[],
  };
  const told: AutoloadState[] = [];
  const made: AutoloadWorld = {
    press() {
      page.presses.push(now);
      page.shown = Math.min(page.shown + 10, length);
    },
    more: () => (page.shown < length ? 'ready' : 'absent'),
    orders: () => page.shown,
    clock: {
      now: () => now,
      after(ms, run) {
        const mine = { at: now + ms, run };
        due = mine;
        return () => {
          if (due === mine) due = undefined;
        };
      },
    },
    scroll: () => undefined,
    random: () => 0.5,
    isHidden: () => page.hidden,
    place: () => ({ tab: page.tab, filter: 'All', sort: '' }),
    hasBotCheck: () => page.botCheck,
    signedOut: () => page.signedOut,
    onProgress: (state) => told.push(state),
    ...changes,
  };
  const driver = createAutoloadDriver(made);
  const pass = (ms: number) => {
    const until = now + ms;
    while (due && due.at <= until) {
      const { at, run } = due;
      now = at;
      due = undefined;
      run();
    }
    now = until;
  };
  return { page, driver, told, pass, isWaiting: () => due !== undefined };
};

const minute = 60_000;

describe('loading the rest of a list', () => {
  test('presses until nothing is left, waits out the settling of the page and says that the end is reached', () => {
    const { page, driver, pass, isWaiting } = world(55);
    driver.start();
    pass(10 * minute);
    expect([page.shown, page.presses.length]).toEqual([55, 5]);
    expect(driver.state()).toMatchObject({ phase: 'held', reason: 'end', presses: 5, orders: 55 });
    expect(isWaiting()).toBe(false);
  });

  test('never presses at once, and never faster than a person', () => {
    const draws = [0, 1, 0.5, 0.2, 0.9];
    const { page, driver, pass } = world(60, { random: () => draws.shift() ?? 0 });
    driver.start();
    expect(page.presses).toEqual([]);
    pass(10 * minute);
    expect(page.presses).toEqual([2500, 8500, 12750, 15950, 21600]);
    expect([humanPause(0), humanPause(0.999)]).toEqual([2500, 5997]);
  });

  test('tells of every step', () => {
    const { driver, pass, told } = world(30);
    driver.start();
    pass(minute);
    expect(told.map(({ presses, orders }) => [presses, orders]).slice(0, 3)).toEqual([
      [0, 10],
      [1, 10],
      [2, 20],
    ]);
    expect(told.at(-1)).toMatchObject({ phase: 'held', reason: 'end', orders: 30 });
  });

  test('another tab stops it before the next press, and going on counts anew what that list has', () => {
    const { page, driver, pass } = world(200);
    driver.start();
    pass(10_000);
    const before = page.presses.length;
    Object.assign(page, { tab: 'Processing', shown: 10 });
    pass(minute);
    expect(driver.state()).toMatchObject({ phase: 'held', reason: 'moved' });
    expect(page.presses).toHaveLength(before);
    driver.start();
    pass(minute);
    expect(driver.state()).toMatchObject({ phase: 'running', wasted: 0 });
    expect(page.presses.length).toBeGreaterThan(before + 3);
  });

  test('tabs that are not there for a moment are no other tab', () => {
    const { page, driver, pass } = world(200);
    driver.start();
    page.tab = '';
    driver.notice();
    page.tab = 'View all';
    pass(10_000);
    expect(driver.state()?.phase).toBe('running');
  });

  test('a button that comes back late is not the end', () => {
    let away = true;
    const { page, driver, pass } = world(30, {
      more: () => (away ? 'absent' : page.shown < 30 ? 'ready' : 'absent'),
    });
    driver.start();
    pass(16_000);
    expect(driver.state()?.phase).toBe('running');
    away = false;
    pass(10 * minute);
    expect([page.shown, driver.state()?.reason]).toEqual([30, 'end']);
  });
});

describe('the person', () => {
  test('pauses and goes on where it was', () => {
    const { page, driver, pass, isWaiting } = world(50);
    driver.start();
    pass(9000);
    driver.pause();
    expect(isWaiting()).toBe(false);
    pass(10 * minute);
    expect([page.presses.length, driver.state()?.reason]).toEqual([2, 'paused']);
    driver.start();
    pass(10 * minute);
    expect([page.shown, page.presses.length, driver.state()?.presses]).toEqual([50, 4, 4]);
  });

  test('stops, and nothing is pressed any more', () => {
    const { page, driver, pass } = world(500);
    driver.start();
    pass(5000);
    driver.stop();
    pass(10 * minute);
    expect([page.presses.length, driver.state()?.reason]).toEqual([1, 'stopped']);
  });

  test('starting twice does not press twice as fast', () => {
    const { page, driver, pass } = world(500);
    driver.start();
    pass(2000);
    driver.start();
    pass(11_000);
    expect(page.presses).toEqual([4250, 8500, 12750]);
  });
});

describe('it stops by itself', () => {
  test.each([
    ['on a bot check', 'botCheck', 'botCheck'],
    ['on a sign-out', 'signedOut', 'signedOut'],
    ['in a hidden tab', 'hidden', 'hidden'],
  ] as const)('%s, at once, and can go on later', (_, what, reason) => {
    const { page, driver, pass, isWaiting } = world(50);
    driver.start();
    pass(5000);
    page[what] = true;
    driver.notice();
    expect([driver.state()?.reason, isWaiting()]).toEqual([reason, false]);
    driver.start();
    pass(10 * minute);
    expect([page.presses.length, driver.state()?.reason]).toEqual([1, reason]);
    page[what] = false;
    driver.start();
    pass(10 * minute);
    expect([page.shown, driver.state()?.reason]).toEqual([50, 'end']);
  });

  test('also when nobody told it: every step looks first', () => {
    const { page, driver, pass } = world(50);
    driver.start();
    pass(5000);
    page.botCheck = true;
    pass(10 * minute);
    expect([page.presses.length, driver.state()?.reason]).toEqual([1, 'botCheck']);
  });

  test('when three presses in a row bring nothing new', () => {
    const { page, driver, pass } = world(50);
    driver.start();
    pass(9000);
    const shown = page.shown;
    Object.defineProperty(page, 'shown', { get: () => shown, set: () => undefined });
    pass(10 * minute);
    expect([page.presses.length, driver.state()?.reason]).toEqual([5, 'repeating']);
  });

  test('when the button stays switched off', () => {
    const { page, driver, pass } = world(50, { more: () => 'disabled' });
    driver.start();
    pass(10 * minute);
    expect([page.presses.length, driver.state()?.reason]).toEqual([0, 'error']);
  });

  test('when pressing fails', () => {
    const { driver, pass } = world(50, {
      press() {
        throw new Error('gone');
      },
    });
    driver.start();
    pass(10 * minute);
    expect(driver.state()?.reason).toBe('error');
  });
});

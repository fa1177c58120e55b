import { describe, expect, it } from 'vitest';
import type { ObservedFacts } from '@/content/facts';
import { tasks } from '@/content/tasks';
import { nextTask } from '@/content/tasks/nextTask';
import type { TaskState, TaskStates } from '@/content/tasks/states';
import { taskStatus } from '@/content/tasks/taskStatus';
import type { Answers } from '@/content/verdict/answers';
import { saw } from './saw';

const now = new Date(2026, 10, 24, 12).getTime();
const at = now - 1000;
const done: TaskState = { state: 'done', at };
const hidden = saw('deleteAccount', { button: 'hidden' }, at);
const noReturns = saw('refundList', { open: 0, morePages: false }, at);

/** Every task up to a stage, ticked. */
const doneBefore = (stage: string): TaskStates =>
  Object.fromEntries(
    tasks
      .slice(
        0,
        tasks.findIndex((task) => task.stage === stage),
      )
      .map(({ id }) => [id, done]),
  );
const next = (
  states: TaskStates,
  seen: ObservedFacts = {},
  journey: 'close' | 'pause' = 'close',
  later: string[] = [],
) => nextTask(tasks, { tasks: states, seen, answers: {} }, journey, now, later)?.id;

describe('The next task', () => {
  it('is the first one at the start', () => expect(next({})).toBe('knowWhatIsLost'));

  it('passes over what is done, not for me, or waiting for a later day', () => {
    const states: TaskStates = {
      ...doneBefore('backUp'),
      saveOrders: { state: 'notForMe', at },
      requestOfficialFile: { state: 'waiting', until: '2026-12-01', at },
    };
    expect(next(states)).toBe('saveReceipts');
  });

  it('comes back to what waited when its day is here', () => {
    const waiting = { state: 'waiting' as const, until: '2026-11-24', at };
    expect(next({ ...doneBefore('settle'), requestOfficialFile: waiting })).toBe('requestOfficialFile');
  });

  it('passes over what pages prove to be done', () => {
    const states: TaskStates = { ...doneBefore('settle'), saveWishList: { state: 'open', at: 1 } };
    expect(next(states)).toBe('saveWishList');
    expect(next(states, saw('wishList', { items: 0 }, at))).not.toBe('saveWishList');
  });

  it('leaves the cards alone until no refund is open', () => {
    const states = doneBefore('unlink');
    expect(next(states, saw('refundList', { open: 1, morePages: false }, at))).toBe('unlinkPaymentProviders');
    expect(next(states)).toBe('unlinkPaymentProviders');
    expect(next(states, noReturns)).toBe('removeCards');
  });

  it('leads to support before the deletion when the button is not there', () => {
    const states: TaskStates = { ...doneBefore('delete'), openDeletePage: done };
    expect(next(states, hidden)).toBe('askSupport');
    expect(next(states)).toBe('confirmDeletion');
  });

  it('leads to what comes afterwards only when the account is deleted, whatever was left out before', () => {
    expect(next({ confirmDeletion: done })).toBe('keepConfirmation');
  });

  it('is never a task whose day has not come', () => {
    const states: TaskStates = { confirmDeletion: done, keepConfirmation: done };
    expect(next(states)).toBe('checkItIsGone');
    expect(next(states, {}, 'close', ['checkItIsGone', 'followUp'])).toBe('removeApp');
  });

  it('is none when all is done', () => {
    expect(next(Object.fromEntries(tasks.map(({ id }) => [id, done])))).toBeUndefined();
  });

  it('walks the pause journey without asking for the deletion', () => {
    expect(next({}, {}, 'pause')).toBe('saveAddresses');
    const others = tasks.filter(({ id }) => id !== 'deactivate').map(({ id }) => [id, done]);
    expect(next(Object.fromEntries(others), {}, 'pause')).toBe('deactivate');
  });
});

describe('How a task stands', () => {
  const of = (id: string, states: TaskStates = {}, seen: ObservedFacts = {}, answers: Answers = {}) => {
    const task = tasks.find((one) => one.id === id);
    if (!task) throw new Error(id);
    return taskStatus(task, { tasks: states, seen, answers }, now);
  };
  const empty = saw('wishList', { items: 0 }, at);

  it('a page that proves it done ticks it', () => {
    expect(of('saveWishList', {}, empty)).toMatchObject({ done: 'page', proof: { count: 0, at } });
  });

  it('the person opens it again, and a later look ticks it again', () => {
    const opened = { saveWishList: { state: 'open' as const, at: at + 1 } };
    expect(of('saveWishList', opened, empty).done).toBeUndefined();
    expect(of('saveWishList', opened, saw('wishList', { items: 0 }, at + 2)).done).toBe('page');
  });

  it('settling is done when its check is clear or accepted, and by no tick', () => {
    const open = saw('orderList', { processing: 0, processed: 2 }, at);
    expect(of('ordersOnTheWay', { ordersOnTheWay: done }, open).done).toBeUndefined();
    const accepted = { ordersOnTheWay: { answer: 'accepted' as const, at: now, count: 2 } };
    expect(of('ordersOnTheWay', {}, open, accepted).done).toBe('person');
    expect(of('openRefunds', {}, noReturns).done).toBe('page');
  });
});

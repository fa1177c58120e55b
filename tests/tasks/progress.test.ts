import { describe, expect, it } from 'vitest';
import { nextTask, progress } from '@/content/readiness';
import { tasks } from '@/content/tasks';
import type { TaskState, TaskStates } from '@/content/tasks/states';
import { saw } from './saw';
import { answered, nothingOpen } from './settled';

const now = new Date(2026, 10, 24, 12).getTime();
const at = now - 1000;
const done: TaskState = { state: 'done', at };
const hidden = saw('deleteAccount', { button: 'hidden' }, at);

const closing = tasks.filter(({ journeys = ['close'] }) => journeys.includes('close')).length;

/** Every task of closing up to a stage, ticked. */
const doneBefore = (stage: string): TaskStates => {
  const end = tasks.findIndex((task) => task.stage === stage);
  return Object.fromEntries(tasks.slice(0, end).map(({ id }) => [id, done]));
};
const next = (states: TaskStates, seen = {}, journey: 'close' | 'pause' = 'close') =>
  nextTask(tasks, states, journey, seen, now)?.id;

describe('Progress', () => {
  it('counts every task of closing but one while nobody needs support', () => {
    expect(progress(tasks, {}, 'close', {})).toEqual({ done: 0, total: closing - 1 });
  });

  it('counts asking support once the delete button is not there', () => {
    expect(progress(tasks, {}, 'close', hidden)).toEqual({ done: 0, total: closing });
  });

  it('goes on counting a support case the person has begun', () => {
    const states: TaskStates = { askSupport: { state: 'waiting', until: '2026-12-01', at } };
    expect(progress(tasks, states, 'close', {})).toEqual({ done: 0, total: closing });
  });

  it('leaves out what is not for this person, and counts only what is done', () => {
    const states: TaskStates = {
      saveOrders: done,
      saveAddresses: done,
      cancelVip: { state: 'notForMe', at },
      saveChats: { state: 'waiting', at },
      removeReviews: { state: 'open', overruled: true, at },
    };
    expect(progress(tasks, states, 'close', {})).toEqual({ done: 2, total: closing - 2 });
  });

  it('counts the pause journey alone, with what both share', () => {
    expect(progress(tasks, { saveAddresses: done, saveOrders: done }, 'pause', {})).toEqual({
      done: 1,
      total: 7,
    });
  });
});

describe('The next task', () => {
  it('is the first one at the start', () => {
    expect(next({})).toBe('knowWhatIsLost');
  });

  it('passes over what is done, not for me, or waiting for a later day', () => {
    const states: TaskStates = {
      ...doneBefore('backUp'),
      saveOrders: { state: 'notForMe', at },
      requestOfficialFile: { state: 'waiting', until: '2026-12-01', at },
    };
    expect(next(states)).toBe('saveReceipts');
  });

  it('comes back to what waited when its day is here', () => {
    const states: TaskStates = {
      ...doneBefore('settle'),
      requestOfficialFile: { state: 'waiting', until: '2026-11-24', at },
    };
    expect(next(states)).toBe('requestOfficialFile');
  });

  it('leads to a settle task even while it holds up the deletion', () => {
    expect(next(doneBefore('settle'), saw('orderList', { processed: 2 }, now))).toBe('ordersOnTheWay');
  });

  it('passes over a settle task the person wants to leave as it is', () => {
    const states: TaskStates = {
      ...doneBefore('settle'),
      ordersOnTheWay: { state: 'open', overruled: true, at },
    };
    expect(next(states)).toBe('unpaidOrders');
  });

  it('leaves the cards alone while a refund is open', () => {
    const states = doneBefore('unlink');
    expect(next(states, saw('refundList', { open: 1, morePages: false }, now))).toBe(
      'unlinkPaymentProviders',
    );
    expect(next(states)).toBe('removeCards');
  });

  it('does not lead to the delete page while something holds it up', () => {
    const states = doneBefore('delete');
    expect(next(states)).toBe('openDeletePage');
    const later = saw('orderList', { processed: 1 }, now);
    expect(next(states, later)).toBeUndefined();
    expect(next({ ...states, openDeletePage: { state: 'open', overruled: true, at } }, later)).toBe(
      'openDeletePage',
    );
  });

  it('leads to support before the deletion when the button is not there', () => {
    const states: TaskStates = { ...doneBefore('delete'), openDeletePage: done };
    expect(next(states, hidden)).toBe('askSupport');
    expect(next(states)).toBe('confirmDeletion');
  });

  it('leads to what comes afterwards only when the account is deleted, whatever was left out before', () => {
    expect(next({ ...answered(at), confirmDeletion: done }, nothingOpen(at))).toBe('keepConfirmation');
  });

  it('passes over a task whose day has not come', () => {
    const states: TaskStates = {
      ...Object.fromEntries(tasks.map(({ id }) => [id, done])),
      checkItIsGone: { state: 'open', at },
      followUp: { state: 'open', at },
    };
    const nextBut = (later: string[]) => nextTask(tasks, states, 'close', {}, now, later)?.id;
    expect(nextBut([])).toBe('checkItIsGone');
    expect(nextBut(['checkItIsGone'])).toBe('followUp');
    expect(nextBut(['checkItIsGone', 'followUp'])).toBeUndefined();
  });

  it('is none when all is done', () => {
    expect(next(Object.fromEntries(tasks.map(({ id }) => [id, done])))).toBeUndefined();
  });

  it('walks the pause journey without asking for the deletion', () => {
    expect(next({}, {}, 'pause')).toBe('saveAddresses');
    const states = Object.fromEntries(
      tasks.filter(({ id }) => id !== 'deactivate').map(({ id }) => [id, done]),
    );
    expect(next(states, {}, 'pause')).toBe('deactivate');
  });
});

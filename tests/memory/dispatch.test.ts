import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Action } from '@/content/memory/actions';
import { readMemory } from '@/content/memory/read';
import { messageHandlers } from '@/entrypoints/background/messageHandlers';

beforeEach(() => fakeBrowser.reset());

const ticks = (count: number) =>
  Array.from(
    { length: count },
    (_, place): Action => ({ type: 'setTask', id: `task${place}`, state: 'done', at: 1 }),
  );
const dispatch = (actions: Action[]) => messageHandlers.dispatch({ kind: 'dispatch', actions });
const ticked = async () => Object.keys((await readMemory('tasks')).tasks).length;

describe('One message to memory', () => {
  it('carries up to a hundred actions', async () => {
    expect(await dispatch(ticks(100))).toEqual({ ok: true });
    expect(await ticked()).toBe(100);
  });

  it('with more than a hundred is refused whole', async () => {
    expect(await dispatch(ticks(101))).toEqual({ ok: false, reason: 'badOperation' });
    expect(await ticked()).toBe(0);
  });

  it('with one action that nobody knows is refused whole', async () => {
    const strange = { type: 'forgetAll' } as unknown as Action;
    expect(await dispatch([...ticks(1), strange])).toEqual({ ok: false, reason: 'badOperation' });
    expect(await ticked()).toBe(0);
  });
});

import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { dispatch } from '@/content/messages';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

it('a change without any answer is told as failed, so that nobody waits for ever', async () => {
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockReturnValue(new Promise(() => undefined) as never);
  const answer = dispatch({ type: 'setTask', id: 'saveOrders', state: 'done', at: 1 });
  await vi.advanceTimersByTimeAsync(10_000);
  expect(await answer).toEqual({ ok: false, reason: 'noAnswer' });
});

it('an answer that comes is given as it is', async () => {
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockResolvedValue({ ok: true } as never);
  expect(await dispatch({ type: 'setTask', id: 'saveOrders', state: 'done', at: 1 })).toEqual({ ok: true });
});

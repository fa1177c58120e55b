import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createLiveRegion } from '@/entrypoints/contentScript/liveRegion';

let root: ShadowRoot;
const life = new AbortController();
const status = () => root.querySelector('[role=status]');

beforeEach(() => {
  vi.useFakeTimers();
  root = document.createElement('x-host').attachShadow({ mode: 'closed' });
});
afterEach(() => vi.useRealTimers());

test('the place for what is told is there before anything is told', () => {
  createLiveRegion(root, life.signal);
  expect(status()?.textContent).toBe('');
});

test('it is told a second later, once, however often the cards come back', () => {
  const announce = createLiveRegion(root, life.signal);
  announce(() => '3 hints from Leavewell');
  vi.advanceTimersByTime(999);
  expect(status()?.textContent).toBe('');
  vi.advanceTimersByTime(1);
  expect(status()?.textContent).toBe('3 hints from Leavewell');
  announce(() => '4 hints from Leavewell');
  vi.advanceTimersByTime(5_000);
  expect(status()?.textContent).toBe('3 hints from Leavewell');
});

test('something grave is told again, in place of what was not told yet', () => {
  const announce = createLiveRegion(root, life.signal);
  announce(() => '3 hints from Leavewell');
  announce(() => 'What this page asks of you', true);
  announce(() => 'This is the last point of return', true);
  vi.advanceTimersByTime(1_000);
  expect(status()?.textContent).toBe('This is the last point of return');
});

test('nothing is told after the end', () => {
  const own = new AbortController();
  createLiveRegion(root, own.signal)(() => 'Too late');
  own.abort();
  vi.advanceTimersByTime(5_000);
  expect(status()?.textContent).toBe('');
});

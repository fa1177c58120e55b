import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Evaluation } from '@/content/evaluate';
import { hints } from '@/content/hints';
import { defaults } from '@/content/memory/memory';
import { type Hand, newHand } from '@/entrypoints/contentScript/hand';
import { table } from '@/entrypoints/contentScript/table';
import { t } from './sample';

vi.mock('wxt/browser', () => ({ browser: {} }));

let life: AbortController;
let hand: Hand;
let draw: () => void;

/** The delete page with these hints, in this order. */
const looked = (...shown: [id: string, values?: Record<string, string>][]) =>
  ({
    page: 'deleteAccount',
    hints: shown.map(([id, values = {}]) => ({ hint: hints.find((one) => one.id === id), values })),
  }) as unknown as Evaluation;

const head = () =>
  globalThis.leavewellRoot?.querySelector('[aria-expanded=true] .title')?.textContent ?? 'none is open';
const heard = () => globalThis.leavewellRoot?.querySelector('[role=status]')?.textContent;

beforeEach(() => {
  vi.useFakeTimers();
  life = new AbortController();
  hand = newHand(structuredClone(defaults));
  hand.t = t;
  const nothing = () => undefined;
  draw = table(hand, {
    failed: nothing,
    note: nothing,
    run: nothing,
    stop: nothing,
    signal: life.signal,
  }).draw;
  hand.look = looked(['whatDeletionMeans'], ['somethingDoesNotWork']);
  draw();
});
afterEach(() => {
  life.abort();
  vi.useRealTimers();
});

test('whatever card was opened or closed, the last point of return opens when it comes up, and is told', () => {
  hand.open = '';
  draw();
  expect(head()).toBe('none is open');
  vi.advanceTimersByTime(1_000);
  hand.look = looked(['lastPointOfReturn'], ['whatDeletionMeans'], ['somethingDoesNotWork']);
  draw();
  vi.advanceTimersByTime(1_000);
  expect(head()).toBe('This is the last point of return');
  expect(heard()).toMatch(/^This is the last point of return\. After this button/);
});

test('so does the next step', () => {
  hand.look = looked(['deleteSteps', { step: 'word', first: '1' }], ['somethingDoesNotWork']);
  draw();
  hand.open = 'somethingDoesNotWork';
  draw();
  expect(head()).toBe('Something does not work here?');
  vi.advanceTimersByTime(1_000);
  hand.look = looked(['deleteSteps', { step: 'code', first: '1' }], ['somethingDoesNotWork']);
  draw();
  expect(head()).toBe('What this page asks of you');
  vi.advanceTimersByTime(1_000);
  expect(heard()).toContain('Ask for the code once');
});

test('the button that begins it all, where it comes late, closes no card that is being read', () => {
  hand.look = looked(['verdictHere'], ['deleteSteps', { step: 'unknown' }]);
  draw();
  hand.open = 'deleteSteps';
  draw();
  hand.look = looked(['verdictHere'], ['deleteSteps', { step: 'none' }]);
  draw();
  expect(head()).toBe('What this page asks of you');
});

test('a card that was opened stays open as long as nothing grave is new', () => {
  hand.open = 'somethingDoesNotWork';
  hand.look = looked(['whatDeletionMeans'], ['signInFirst'], ['somethingDoesNotWork']);
  draw();
  expect(head()).toBe('Something does not work here?');
});

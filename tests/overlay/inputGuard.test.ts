import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { inputGuard } from '@/entrypoints/contentScript/inputGuard';

const isSeen = vi.hoisted(() => vi.fn(() => true));
vi.mock('@/entrypoints/contentScript/visibility', () => ({ isSeen }));

let root: ShadowRoot;
let button: HTMLButtonElement;
let appeared: () => void;
let life: AbortController;
const pressed = vi.fn();
const unseen = vi.fn();

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['performance'] });
  pressed.mockClear();
  unseen.mockClear();
  isSeen.mockReturnValue(true);
  root = document.createElement('x-host').attachShadow({ mode: 'closed' });
  button = root.appendChild(document.createElement('button'));
  button.addEventListener('click', pressed);
  life = new AbortController();
  appeared = inputGuard(root, unseen, life.signal);
});
afterEach(() => vi.useRealTimers());

const press = (isTrusted: boolean) => {
  const click = new MouseEvent('click', { bubbles: true, cancelable: true, composed: true });
  Object.defineProperty(click, 'isTrusted', { value: isTrusted });
  button.dispatchEvent(click);
  return click;
};

test("a person's press counts", () => {
  vi.advanceTimersByTime(500);
  press(true);
  expect(pressed).toHaveBeenCalledOnce();
});

test('a press that no person made does nothing, and leads nowhere', () => {
  vi.advanceTimersByTime(500);
  expect(press(false).defaultPrevented).toBe(true);
  expect(pressed).not.toHaveBeenCalled();
});

test('a press in the first half second was meant for the page', () => {
  vi.advanceTimersByTime(499);
  expect(press(true).defaultPrevented).toBe(true);
  expect(pressed).not.toHaveBeenCalled();
});

test('so is one right after something new appeared', () => {
  vi.advanceTimersByTime(5_000);
  appeared();
  press(true);
  expect(pressed).not.toHaveBeenCalled();
  vi.advanceTimersByTime(500);
  press(true);
  expect(pressed).toHaveBeenCalledOnce();
});

test('a press on a panel that nobody can see does nothing, and is noted', () => {
  vi.advanceTimersByTime(500);
  isSeen.mockReturnValue(false);
  expect(press(true).defaultPrevented).toBe(true);
  expect(pressed).not.toHaveBeenCalled();
  expect(unseen).toHaveBeenCalledOnce();
});

test('it is looked for where the press was', () => {
  vi.advanceTimersByTime(500);
  const click = new MouseEvent('click', { bubbles: true, composed: true, clientX: 7, clientY: 9, detail: 1 });
  Object.defineProperty(click, 'isTrusted', { value: true });
  button.dispatchEvent(click);
  expect(isSeen).toHaveBeenLastCalledWith(root.host, 7, 9);
});

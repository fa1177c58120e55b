import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { onViewMoves } from '@/entrypoints/contentScript/viewMoves';

/** The observer of the page's size, told by hand. */
class Sizes {
  static all: Sizes[] = [];
  observed: Element[] = [];
  constructor(readonly tell: () => void) {
    Sizes.all.push(this);
  }
  observe(element: Element) {
    this.observed.push(element);
  }
  disconnect() {
    this.observed = [];
  }
}
let frames: (() => void)[] = [];
const draw = () => {
  const due = frames;
  frames = [];
  for (const one of due) one();
};

beforeEach(() => {
  Sizes.all = [];
  frames = [];
  vi.stubGlobal('ResizeObserver', Sizes);
  vi.stubGlobal('requestAnimationFrame', (run: () => void) => frames.push(run));
  vi.stubGlobal('cancelAnimationFrame', () => {
    frames = [];
  });
});
afterEach(() => vi.unstubAllGlobals());

test('what follows is told once a frame, however often the view scrolls or the page grows', () => {
  const follow = vi.fn();
  onViewMoves(new AbortController().signal, follow);
  window.dispatchEvent(new Event('scroll'));
  window.dispatchEvent(new Event('resize'));
  Sizes.all[0]?.tell();
  expect(follow).not.toHaveBeenCalled();
  draw();
  expect(follow).toHaveBeenCalledTimes(1);
});

test('what folds or loads above something moves it: the whole page is watched for its size', () => {
  const follow = vi.fn();
  onViewMoves(new AbortController().signal, follow);
  expect(Sizes.all[0]?.observed).toEqual([document.documentElement]);
  Sizes.all[0]?.tell();
  draw();
  expect(follow).toHaveBeenCalledTimes(1);
});

test('at the end nothing is watched, and nothing follows any more', () => {
  const follow = vi.fn();
  const life = new AbortController();
  const ask = onViewMoves(life.signal, follow);
  Sizes.all[0]?.tell();
  life.abort();
  expect(Sizes.all[0]?.observed).toEqual([]);
  ask();
  draw();
  expect(follow).not.toHaveBeenCalled();
});

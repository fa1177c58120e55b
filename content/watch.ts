import { onMoves } from './moves';
import { detectPage } from './pages/detect';
import { readers } from './pages/readers';
import type { PageId } from './pages/table';
import { settleGate } from './settleGate';

/**
 * What an evaluation is given. `now` in ms since 1970; `drawn` once what the page shows can be believed, `settled` once
 * "not there" can be.
 */
export interface Tick {
  url: URL;
  settled: boolean;
  drawn: boolean;
  now: number;
}

/** The parts of a window the watcher needs. Times in ms. */
export interface Watched {
  window: Window & { navigation?: EventTarget };
  document: Document;
}

/** The rest before the next look: as long as a person does not notice, longer once the page has settled. */
const rest = { young: 30, settled: 250, longest: 2_000 };
/** A visible page is looked at so often even if nothing is heard: what styles alone show or hide, nobody tells. */
const slow = 4_000;
/** A look may take one part in so many of the time, however often it is asked for. */
const share = 25;
/** What a look is thought to take before there was one, ms. One slow look, such as the first, only doubles it. */
const usual = 4;

const seen = {
  subtree: true,
  childList: true,
  characterData: true,
  attributes: true,
  // What readers look at. Not `style`: animations change it at every frame.
  attributeFilter: ['class', 'href', 'hidden', 'disabled', 'lang', 'aria-selected', 'aria-current'],
};

/**
 * Watches a page and believes no event: each only asks for a look, and at most one look is scheduled. Calls back with
 * a glance at a page of ours, and once with undefined when the address is none of ours; then only news of another
 * address is listened for. Returns the way to ask for a look. The signal ends it all.
 */
export const watch = (
  { window, document }: Watched,
  back: (glance: Tick | undefined) => void,
  signal: AbortSignal,
): (() => void) => {
  const clock = () => performance.now();
  const isHidden = () => document.visibilityState === 'hidden';
  const gate = settleGate(clock, isHidden);
  let address: string | undefined;
  let page: PageId | undefined;
  let view = '';
  let settled = false;
  let observing = false;
  let rested = 0;
  let hurried = 0;
  let cost = usual;
  let due = Number.POSITIVE_INFINITY;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let peeking: ReturnType<typeof setTimeout> | undefined;

  const pause = () => Math.min(cost * share, rest.longest);
  const unobserve = () => {
    observer.disconnect();
    observing = false;
  };
  // The first change is enough: until the look is over, a storm of further ones costs nothing.
  const observer = new MutationObserver(() => {
    unobserve();
    moved();
  });
  const observe = () => {
    if (observing) return;
    observer.observe(document, seen);
    observing = true;
    gate.touch();
  };

  const schedule = (at: number) => {
    if (signal.aborted || at >= due) return;
    clearTimeout(timer);
    due = at;
    timer = setTimeout(look, Math.max(0, at - clock()));
  };
  const ask = () => schedule(Math.max(clock() + rest.young, rested));
  /** Another address is not kept waiting by what the page did before; only by the look at the one before it. */
  const moved = () => {
    if (peeking !== undefined || signal.aborted) return;
    ask();
    if (due <= clock() + rest.young) return;
    peeking = setTimeout(() => {
      peeking = undefined;
      const { href } = window.location;
      if (href !== address) schedule(detectPage(href) ? Math.max(clock(), hurried + pause()) : clock());
    }, rest.young);
  };

  const move = (url: URL) => {
    const were = page;
    const first = address === undefined;
    address = url.href;
    page = detectPage(url);
    view = '';
    gate.restart();
    if (page) return;
    unobserve();
    if (were || first) back(undefined);
  };
  /** Another tab of a page shows what was there before until its own things have come. */
  const turn = () => {
    let now = '';
    try {
      now = (page && readers[page]?.view?.(document)) ?? '';
    } catch {
      // A reader that fails is told of by the look.
    }
    if (view && now && now !== view) gate.restart();
    view = now || view;
  };

  const look = () => {
    due = Number.POSITIVE_INFINITY;
    if (signal.aborted) return;
    const url = new URL(window.location.href);
    if (url.href !== address) move(url);
    if (!page) return;
    const start = clock();
    if (start < rested) hurried = start;
    observe();
    turn();
    settled = gate.isOpen();
    const drawn = start >= gate.drawnAt();
    try {
      back({ url, settled, drawn, now: Date.now() });
    } finally {
      const end = clock();
      cost = Math.min(end - start, 2 * Math.max(cost, usual));
      rested = end + Math.max(settled ? rest.settled : rest.young, pause());
      if (!drawn) schedule(Math.max(gate.drawnAt(), rested));
      else if (!settled) schedule(Math.max(gate.opens(), rested));
      if (!isHidden()) schedule(end + slow);
    }
  };

  const again = () => {
    gate.restart();
    ask();
  };
  onMoves(window, isHidden, moved, signal);
  window.addEventListener(
    'pageshow',
    (event) => ((event as PageTransitionEvent).persisted ? again() : ask()),
    { signal },
  );
  document.addEventListener('visibilitychange', () => (settled || isHidden() ? ask() : again()), {
    signal,
  });
  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    clearTimeout(peeking);
    unobserve();
  });
  schedule(clock());
  return ask;
};

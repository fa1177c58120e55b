import { pageOf } from './pages/pageOf';

/** What a look is given. `now` in ms since 1970; `settled` once "not there" can be believed. */
export interface Glance {
  url: URL;
  settled: boolean;
  now: number;
}

/** The parts of a window the watcher needs. Times in ms. */
export interface Watched {
  window: Window & { navigation?: EventTarget };
  document: Document;
}

/** Believed after 15 s of page life with one quiet second, or after 30 s (design, The flow). */
const gate = { life: 15_000, quiet: 1_000, latest: 30_000 };
/** The rest before the next look: as long as a person does not notice, longer once the page has settled. */
const rest = { young: 30, settled: 250 };
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
  back: (glance: Glance | undefined) => void,
  signal: AbortSignal,
): (() => void) => {
  const clock = () => performance.now();
  let address: string | undefined;
  let ours = false;
  let observing = false;
  let settled = false;
  let born = 0;
  let touched = 0;
  let rested = 0;
  let cost = usual;
  let due = Number.POSITIVE_INFINITY;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const unobserve = () => {
    observer.disconnect();
    observing = false;
  };
  // The first change is enough: until the look is over, a storm of further ones costs nothing.
  const observer = new MutationObserver(() => {
    unobserve();
    ask();
  });
  const observe = () => {
    if (observing) return;
    observer.observe(document, seen);
    observing = true;
    touched = clock();
  };

  const schedule = (at: number) => {
    if (signal.aborted || at >= due) return;
    clearTimeout(timer);
    due = at;
    timer = setTimeout(look, Math.max(0, at - clock()));
  };
  const ask = () => schedule(Math.max(clock() + rest.young, rested));

  const restart = () => {
    settled = false;
    born = clock();
    touched = born;
  };
  const move = (url: URL) => {
    const were = ours;
    const first = address === undefined;
    address = url.href;
    ours = pageOf(url) !== undefined;
    restart();
    if (ours) return;
    unobserve();
    if (were || first) back(undefined);
  };
  /** When the gate opens if nothing moves until then. A hidden page may not have drawn what it will show. */
  const opens = () =>
    document.visibilityState === 'hidden'
      ? Number.POSITIVE_INFINITY
      : Math.min(born + gate.latest, Math.max(born + gate.life, touched + gate.quiet));

  const look = () => {
    due = Number.POSITIVE_INFINITY;
    if (signal.aborted) return;
    const url = new URL(window.location.href);
    if (url.href !== address) move(url);
    if (!ours) return;
    const start = clock();
    observe();
    settled ||= start >= opens();
    try {
      back({ url, settled, now: Date.now() });
    } finally {
      const end = clock();
      cost = Math.min(end - start, 2 * Math.max(cost, usual));
      rested = end + Math.max(settled ? rest.settled : rest.young, cost * share);
      if (!settled) schedule(Math.max(opens(), rested));
    }
  };

  const again = () => {
    restart();
    ask();
  };
  const on = (target: EventTarget | undefined, name: string, run: (event: Event) => void) =>
    target?.addEventListener(name, run, { signal });
  for (const name of ['hashchange', 'popstate']) on(window, name, ask);
  on(window, 'pageshow', (event) => ((event as PageTransitionEvent).persisted ? again() : ask()));
  for (const name of ['navigate', 'currententrychange']) on(window.navigation, name, ask);
  on(document, 'visibilitychange', () =>
    settled || document.visibilityState === 'hidden' ? ask() : again(),
  );
  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    unobserve();
  });
  schedule(clock());
  return ask;
};

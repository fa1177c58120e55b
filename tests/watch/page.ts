import { vi } from 'vitest';
import { type Tick, watch } from '@/content/watch';

/** Counts the observers that observe. */
const countObservers = () => {
  const active = new Set<MutationObserver>();
  const Real = MutationObserver;
  vi.stubGlobal(
    'MutationObserver',
    class extends Real {
      override observe(...all: Parameters<MutationObserver['observe']>) {
        active.add(this);
        super.observe(...all);
      }
      override disconnect() {
        active.delete(this);
        super.disconnect();
      }
    },
  );
  return () => active.size;
};

/** A page that a test moves by hand: its address, its events, its document. */
export const openPage = (address: string, work: () => void = () => undefined, tellsMoves = true) => {
  const window = Object.assign(new EventTarget(), {
    location: { href: address },
    ...(tellsMoves ? { navigation: new EventTarget() } : {}),
  });
  const page = document.implementation.createHTMLDocument();
  let visibility: DocumentVisibilityState = 'visible';
  Object.defineProperty(page, 'visibilityState', { get: () => visibility });
  const observers = countObservers();
  const life = new AbortController();
  const glances: (Tick | undefined)[] = [];
  const ask = watch(
    { window: window as never, document: page },
    (glance) => {
      glances.push(glance);
      work();
    },
    life.signal,
  );
  return {
    ask,
    glances,
    observers,
    body: page.body,
    end: () => life.abort(),
    last: () => glances.at(-1),
    /** A single-page app moves: the event comes before the address changes. */
    moveTo: (to: string) => {
      window.navigation?.dispatchEvent(new Event('navigate'));
      window.location.href = to;
    },
    t: (name: string, more: object = {}) => window.dispatchEvent(Object.assign(new Event(name), more)),
    show: (state: DocumentVisibilityState) => {
      visibility = state;
      page.dispatchEvent(new Event('visibilitychange'));
    },
    change: () => page.body.append(page.createElement('i')),
  };
};

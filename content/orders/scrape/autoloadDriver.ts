import {
  type AutoloadSeen,
  type AutoloadState,
  autoloadBegun,
  autoloadHeld,
  autoloadNoticed,
  autoloadResumed,
  autoloadStep,
  type HoldReason,
} from './autoload';
import { isOther, type ListName } from './listName';

/** Everything the driver touches, so that tests can drive the clock. */
export interface AutoloadWorld {
  /** Presses the page's own button. Throws when it cannot. */
  press(): void;
  /** Scrolls to cards that the page has not drawn yet. */
  scroll(): void;
  more(): AutoloadSeen['more'];
  /** Different orders gathered so far. */
  orders(): number;
  clock: { now(): number; after(ms: number, run: () => void): () => void };
  /** 0 to 1, like `Math.random`. */
  random(): number;
  isHidden(): boolean;
  /** The list that is open: its tab and its filter. */
  place(): ListName;
  hasBotCheck(): boolean;
  /** True only when the page says so: not knowing is not being signed out. */
  signedOut(): boolean;
  onProgress(state: AutoloadState): void;
}

export interface AutoloadDriver {
  /** Begins, or goes on after any hold. Only after the person's yes to what the site's terms say (guide C28). */
  start(): void;
  pause(): void;
  stop(): void;
  /** Something changed on the page (hidden tab, bot check): looks whether to stop now. Never presses. */
  notice(): void;
  state(): AutoloadState | undefined;
}

/** A person reads a little before pressing again: 2.5 to 6 seconds. */
export const humanPause = (random: number): number => Math.round(2500 + random * 3500);

/** Runs `autoloadStep` at a human, uneven pace until it holds. */
export const createAutoloadDriver = (world: AutoloadWorld): AutoloadDriver => {
  let state: AutoloadState | undefined;
  let cancel: (() => void) | undefined;
  let begun: ListName | undefined;

  const isRunning = () => state?.phase === 'running';

  const look = (): AutoloadSeen => ({
    at: world.clock.now(),
    more: world.more(),
    orders: world.orders(),
    hidden: world.isHidden(),
    moved: begun !== undefined && isOther(begun, world.place()),
    botCheck: world.hasBotCheck(),
    signedOut: world.signedOut(),
  });

  const put = (next: AutoloadState) => {
    state = next;
    if (next.phase === 'held') {
      cancel?.();
      cancel = undefined;
    }
    world.onProgress(next);
  };

  const wait = () => {
    cancel?.();
    cancel = world.clock.after(humanPause(world.random()), step);
  };

  const step = () => {
    if (state?.phase !== 'running') return;
    const seen = look();
    const next = autoloadStep(state, seen);
    let after = next.state;
    if (next.press) {
      try {
        if (seen.more === 'undrawn') world.scroll();
        else world.press();
      } catch {
        after = autoloadHeld(after, 'error');
      }
    }
    put(after);
    if (after.phase === 'running') wait();
  };

  const hold = (reason: HoldReason) => {
    if (state?.phase === 'running') put(autoloadHeld(state, reason));
  };

  return {
    start() {
      if (isRunning()) return;
      begun = world.place();
      const orders = world.orders();
      put(autoloadNoticed(state ? autoloadResumed(state, orders) : autoloadBegun(orders), look()));
      if (isRunning()) wait();
    },
    pause: () => hold('paused'),
    stop: () => hold('stopped'),
    notice() {
      if (state?.phase !== 'running') return;
      const next = autoloadNoticed(state, look());
      if (next !== state) put(next);
    },
    state: () => state,
  };
};

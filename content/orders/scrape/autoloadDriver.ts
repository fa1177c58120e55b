import {
  type HoldReason,
  type RestSeen,
  type RestState,
  restBegun,
  restHeld,
  restNoticed,
  restResumed,
  restStep,
} from './autoload';
import { isOther, type ListName } from './listName';

/** Everything the driver touches, so that tests can drive the clock. */
export interface RestWorld {
  /** Presses the page's own button. Throws when it cannot. */
  press(): void;
  more(): RestSeen['more'];
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
  onProgress(state: RestState): void;
}

export interface RestDriver {
  /** Begins, or goes on after any hold. Only after the person's yes to what the site's terms say (guide C28). */
  start(): void;
  pause(): void;
  stop(): void;
  /** Something changed on the page (hidden tab, bot check): looks whether to stop now. Never presses. */
  notice(): void;
  state(): RestState | undefined;
}

/** A person reads a little before pressing again: 2.5 to 6 seconds. */
export const humanPause = (random: number): number => Math.round(2500 + random * 3500);

/** Runs `restStep` at a human, uneven pace until it holds. */
export const createRestDriver = (world: RestWorld): RestDriver => {
  let state: RestState | undefined;
  let cancel: (() => void) | undefined;
  let begun: ListName | undefined;

  const isRunning = () => state?.phase === 'running';

  const look = (): RestSeen => ({
    at: world.clock.now(),
    more: world.more(),
    orders: world.orders(),
    hidden: world.isHidden(),
    moved: begun !== undefined && isOther(begun, world.place()),
    botCheck: world.hasBotCheck(),
    signedOut: world.signedOut(),
  });

  const put = (next: RestState) => {
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
    const next = restStep(state, look());
    let after = next.state;
    if (next.press) {
      try {
        world.press();
      } catch {
        after = restHeld(after, 'error');
      }
    }
    put(after);
    if (after.phase === 'running') wait();
  };

  const hold = (reason: HoldReason) => {
    if (state?.phase === 'running') put(restHeld(state, reason));
  };

  return {
    start() {
      if (isRunning()) return;
      begun = world.place();
      const orders = world.orders();
      put(restNoticed(state ? restResumed(state, orders) : restBegun(orders), look()));
      if (isRunning()) wait();
    },
    pause: () => hold('paused'),
    stop: () => hold('stopped'),
    notice() {
      if (state?.phase !== 'running') return;
      const next = restNoticed(state, look());
      if (next !== state) put(next);
    },
    state: () => state,
  };
};

/** Why loading stands still. All but the last can be gone on from. */
export type HoldReason =
  | 'paused'
  | 'stopped'
  | 'botCheck'
  | 'error'
  | 'repeating'
  | 'signedOut'
  | 'hidden'
  | 'moved'
  | 'end';

/** What one look at the page shows. `more`: the state of the page's own button; undrawn: first there are cards to scroll to. */
export interface AutoloadSeen {
  at: number;
  more: 'ready' | 'disabled' | 'absent' | 'undrawn';
  /** Different orders gathered so far. */
  orders: number;
  hidden: boolean;
  /** Another tab or filter is open than when loading began: that list was not asked for. */
  moved: boolean;
  botCheck: boolean;
  signedOut: boolean;
}

export interface AutoloadState {
  phase: 'running' | 'held';
  reason?: HoldReason;
  presses: number;
  orders: number;
  /** The last thing done was a press, whose outcome is not seen yet. */
  pressed: boolean;
  /** Presses in a row that brought nothing new. */
  wasted: number;
  /** Since when the button has been away or switched off (ms); undefined while it is ready. */
  without?: number;
}

// A page may take ten seconds to settle: before that, a button that is away says nothing.
const settled = 15_000;
const stuck = 30_000;
const wastedAtMost = { ready: 3, undrawn: 10 };

export const autoloadBegun = (orders: number): AutoloadState => ({
  phase: 'running',
  presses: 0,
  orders,
  pressed: false,
  wasted: 0,
});

export const autoloadHeld = (state: AutoloadState, reason: HoldReason): AutoloadState => ({
  ...state,
  phase: 'held',
  reason,
});

/** Goes on after a hold: what was counted stays, what was waited for begins anew. */
export const autoloadResumed = ({ presses }: AutoloadState, orders: number): AutoloadState => ({
  ...autoloadBegun(orders),
  presses,
});

const guard = ({ botCheck, signedOut, hidden, moved }: AutoloadSeen): HoldReason | undefined => {
  if (botCheck) return 'botCheck';
  if (signedOut) return 'signedOut';
  if (hidden) return 'hidden';
  return moved ? 'moved' : undefined;
};

/** Whether a look says "stop" at once, between two presses too. */
export const autoloadNoticed = (state: AutoloadState, seen: AutoloadSeen): AutoloadState => {
  const reason = state.phase === 'running' ? guard(seen) : undefined;
  return reason ? autoloadHeld(state, reason) : state;
};

/**
 * One step of "load the rest for me": what the look means, and whether to press the page's button, or scroll, now. It stops by
 * itself on a bot check, a sign-out, a hidden tab, another list, a button that stays switched off and a page that repeats itself.
 */
export const autoloadStep = (
  before: AutoloadState,
  seen: AutoloadSeen,
): { state: AutoloadState; press: boolean } => {
  const state = autoloadNoticed(before, seen);
  if (state.phase === 'held') return { state, press: false };
  const isNew = seen.orders > state.orders;
  const orders = Math.max(seen.orders, state.orders);
  if (seen.more === 'ready' || seen.more === 'undrawn') {
    const wasted = isNew ? 0 : state.wasted + Number(state.pressed);
    const now: AutoloadState = {
      phase: 'running',
      presses: state.presses + 1,
      orders,
      pressed: true,
      wasted,
    };
    if (wasted >= wastedAtMost[seen.more])
      return { state: autoloadHeld({ ...state, orders, wasted }, 'repeating'), press: false };
    return { state: now, press: true };
  }
  const without = isNew ? seen.at : (state.without ?? seen.at);
  const now: AutoloadState = { ...state, orders, without };
  const waited = seen.at - without;
  if (seen.more === 'absent' && waited >= settled) return { state: autoloadHeld(now, 'end'), press: false };
  return { state: waited >= stuck ? autoloadHeld(now, 'error') : now, press: false };
};

import type { ComponentChild } from 'preact';
import type { Evaluation } from '@/content/evaluate';
import type { HintId } from '@/content/ids';
import type { Translator } from '@/content/translator';
import type { Remembered } from './remember';

/** What a running command shows. `takesOver`: in place of everything but the head. */
export interface CommandView {
  child: ComponentChild;
  takesOver: boolean;
}

/** All that the overlay on this page stands on. Only `reduce` makes another; gone with the page. */
export interface OverlayState {
  memory: Remembered;
  /** The last evaluation; absent where the address is none of ours. */
  evaluation?: Evaluation;
  /** When that was, and when the page before it was left: ms since 1970. */
  now: number;
  enteredAt: number;
  /** Absent as long as memory holds no texts of this build. */
  t?: Translator;
  /** Hints hidden until the page is loaded again. */
  hidden: ReadonlySet<HintId>;
  commandViews: ReadonlyMap<HintId, CommandView>;
  /** The line that is open beside the main thing. */
  open?: HintId;
  /** The hint whose sources are open. */
  why?: HintId;
  /** All lines are shown, not four at most. */
  all: boolean;
  notice?: 'panel.failed' | 'panel.byToolbar' | 'panel.orphan';
  /** The extension went away under us: nothing can be pressed. */
  orphan: boolean;
  /** Folded by itself, so that it lies over nothing that the page asks for. */
  tucked: boolean;
  /** The person unfolded what had folded by itself. */
  insisted: boolean;
  /** What had to be seen at once in the last evaluation; absent before the first. */
  urgent?: readonly string[];
  /** How often something urgent came up since: each is told. */
  alerts: number;
}

export const newState = (memory: Remembered, t?: Translator): OverlayState => ({
  memory,
  now: 0,
  enteredAt: 0,
  ...(t ? { t } : {}),
  hidden: new Set(),
  commandViews: new Map(),
  all: false,
  orphan: false,
  tucked: false,
  insisted: false,
  alerts: 0,
});

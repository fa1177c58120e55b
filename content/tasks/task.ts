import type { Seen } from '../facts';

export const stages = ['decide', 'backUp', 'settle', 'unlink', 'delete', 'afterwards'] as const;
export type Stage = (typeof stages)[number];
export type Journey = 'close' | 'pause';

/** Where a task is done: a known address, or – where none is known – the way through the menus in words. */
export interface TaskLink {
  /** `tasks.<task>.links.<id>` in the locales names it. */
  id: string;
  url?: string;
}

/** A reason with the page's own figure (absent where it printed none) and when it was seen (ms). */
export interface Reason {
  count?: number;
  at: number;
  /** The text `tasks.<id>.<text>` says it; `heldUp` or `settled` where absent. */
  text?: string;
}

/** A line of the checklist. Facts only propose and hold up; the person ticks. */
export interface Task {
  id: string;
  stage: Stage;
  /** The journeys it belongs to; closing the account where absent. */
  journeys?: readonly Journey[];
  links?: readonly TaskLink[];
  /** The facts that decide, as [page, fact]: what "look at it" means while they are not known. */
  needs?: readonly (readonly [page: string, fact: string])[];
  /** What holds up the deletion, by what pages showed. */
  heldUpBy?(seen: Seen, now: number): Reason | undefined;
  /** Why it looks done, by what pages showed. */
  proposedBy?(seen: Seen, now: number): Reason | undefined;
  /** Only shown when this says so (askSupport). */
  neededWhen?(seen: Seen, now: number): boolean;
}

export const task = (it: Task): Task => it;

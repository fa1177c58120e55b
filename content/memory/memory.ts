import type { Dismissed } from '../evaluate';
import type { ObservedFacts } from '../facts';
import type { TaskStates } from '../tasks/states';
import type { Journey } from '../tasks/task';

export type Corner = 'bottomEnd' | 'bottomStart' | 'topEnd' | 'topStart';

export interface Settings {
  /** A language of ours, or 'auto' for the browser's. */
  language: string;
  appearance: 'auto' | 'light' | 'dark';
  corner: Corner;
  /** Cards are folded to a small tab. */
  folded: boolean;
  journey: Journey;
  /** The first-run page was seen or skipped. */
  welcomed: boolean;
  /** The region whose answer times count (`content/deadlines`); 'unknown' means no legal date is shown. */
  region: string;
  /** The person opted in to notifications. */
  notify: boolean;
}

/** Where a guide stands: the current step and what each test gave. */
export interface GuideState {
  step: string;
  results: Record<string, string>;
  at: number;
}

/** A date to come back to. `task` names what it is for; `firedAt` keeps it from being told twice. */
export interface Reminder {
  id: string;
  task: string;
  /** Calendar date `YYYY-MM-DD` in the person's own time zone. */
  due: string;
  /** The letter whose answer it waits for. */
  letter?: string;
  firedAt?: number;
}

/** Something of ours that failed: shown as `!` on the badge and in words in the popup. */
export interface Trouble {
  what: string;
  where: string;
  at: number;
}

/** The texts cards need, in the chosen language, made by the background. */
interface CardTexts {
  build: string;
  language: string;
  direction: 'ltr' | 'rtl';
  messages: Record<string, unknown>;
}

/**
 * Whether the account is ready, worked out and put into words by the background: cards in pages do not know the
 * checklist. Lines: what holds up and when it was seen, what is not known, what is not saved.
 */
export interface VerdictNow {
  verdict: 'ready' | 'notYet' | 'notKnown';
  lines: string[];
}

export interface Memory {
  settings: Settings;
  tasks: TaskStates;
  seen: ObservedFacts;
  dismissed: Dismissed;
  guides: Record<string, GuideState>;
  reminders: Reminder[];
  trouble: Trouble[];
  cardTexts: CardTexts;
  verdict: VerdictNow;
}

/** What is true before anything is kept. */
export const defaults: Memory = {
  settings: {
    language: 'auto',
    appearance: 'auto',
    corner: 'bottomEnd',
    folded: false,
    journey: 'close',
    welcomed: false,
    region: 'unknown',
    notify: false,
  },
  tasks: {},
  seen: {},
  dismissed: {},
  guides: {},
  reminders: [],
  trouble: [],
  cardTexts: { build: '', language: '', direction: 'ltr', messages: {} },
  verdict: { verdict: 'notKnown', lines: [] },
};

import type { ObservedFacts } from '../facts';
import type { TaskStates } from '../tasks/states';
import type { Journey } from '../tasks/task';
import type { Answers } from '../verdict/answers';

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

/** Dismissals: hint id → 'always', or the pages it is hidden on. */
export type Dismissed = Record<string, 'always' | readonly string[]>;

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
export interface LoggedError {
  what: string;
  where: string;
  at: number;
}

/** The texts cards need, in the chosen language, made by the background. */
interface OverlayMessages {
  build: string;
  language: string;
  direction: 'ltr' | 'rtl';
  /** How the language writes digits, as Intl names it: `latn` is 0 to 9. */
  numberingSystem?: string | undefined;
  messages: Record<string, unknown>;
}

export interface Memory {
  settings: Settings;
  tasks: TaskStates;
  seen: ObservedFacts;
  /** What the person said about each check of the verdict. */
  answers: Answers;
  dismissed: Dismissed;
  guides: Record<string, GuideState>;
  reminders: Reminder[];
  errorLog: LoggedError[];
  overlayMessages: OverlayMessages;
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
  answers: {},
  dismissed: {},
  guides: {},
  reminders: [],
  errorLog: [],
  overlayMessages: { build: '', language: '', direction: 'ltr', messages: {} },
};

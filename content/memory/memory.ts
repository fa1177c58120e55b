import type { Seen } from '../facts';
import type { Dismissed } from '../look';
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
  firedAt?: number;
}

/** Something of ours that failed: shown as `!` on the badge and in words in the popup. */
export interface Trouble {
  what: string;
  where: string;
  at: number;
}

/** The texts cards need, in the chosen language, made by the background. */
export interface CardTexts {
  build: string;
  language: string;
  direction: 'ltr' | 'rtl';
  messages: Record<string, unknown>;
}

/** Whether the account is ready, worked out by the background: cards in pages do not know the checklist. */
export interface VerdictNow {
  verdict: 'ready' | 'notYet' | 'notKnown';
  /** What holds the deletion up: a task with the page's figure, the text's name where it has its own, and when (ms). */
  reasons: { task: string; at: number; page?: string; count?: number; text?: string }[];
  /** Pages to look at, tasks that only the person can answer, tasks of saving that are open. */
  pages: string[];
  toSay: string[];
  unsaved: string[];
}

export interface Memory {
  settings: Settings;
  tasks: TaskStates;
  seen: Seen;
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
  verdict: { verdict: 'notKnown', reasons: [], pages: [], toSay: [], unsaved: [] },
};

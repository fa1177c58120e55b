import type { Fact } from '../pages/fact';
import type { GuideState, Reminder, Settings, Trouble } from './memory';

/** Everything that may change memory. Small, and about one thing, so that two at once lose nothing. */
export type Operation =
  | { op: 'setTask'; id: string; state: 'open' | 'done' | 'notForMe' | 'waiting'; until?: string; at: number }
  | { op: 'overrule'; id: string; on: boolean; at: number }
  | { op: 'saw'; page: string; facts: Record<string, Fact>; at: number }
  | { op: 'forgetSeen'; page: string }
  | { op: 'dismiss'; hint: string; on: string }
  | { op: 'bringBack'; hint: string }
  | { op: 'bringBackAll' }
  | { op: 'setSettings'; settings: Partial<Settings> }
  | { op: 'setGuide'; id: string; state: GuideState }
  | { op: 'resetGuide'; id: string }
  | { op: 'setReminder'; reminder: Reminder }
  | { op: 'dropReminder'; id: string }
  | { op: 'noteTrouble'; trouble: Trouble }
  | { op: 'clearTrouble' };

/** What a page's cards may ask for. Everything else only comes from our own pages. */
export const fromCards = ['setTask', 'saw', 'dismiss', 'setSettings', 'setGuide', 'noteTrouble'] as const;

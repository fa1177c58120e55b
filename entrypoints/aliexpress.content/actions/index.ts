import type { Action } from './action';
import { startRound } from './startRound';
import { switchToClosing } from './switchToClosing';

const own: Readonly<Record<string, Action>> = { startRound, switchToClosing };

/** What a second script brought, on pages that have one. Own property only: an element must not pass for us. */
const brought = (): Readonly<Record<string, Action>> =>
  (Object.hasOwn(globalThis, 'leavewellActions') && globalThis.leavewellActions) || {};

/** What cards can do, by the name hints use in `action`; undefined where this page cannot: then there is no button. */
export const actionOf = (name: string): Action | undefined => {
  const table = Object.hasOwn(own, name) ? own : brought();
  return Object.hasOwn(table, name) ? table[name] : undefined;
};

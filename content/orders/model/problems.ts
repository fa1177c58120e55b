import type { OrderField, ProblemReason } from './fields';
import type { Problem } from './order';

/** A field and why something in it could not be read; undefined where it could. */
export type Found = readonly [OrderField, ProblemReason | undefined];

/** What could not be read, counted by field and reason. */
export const countProblems = (found: readonly Found[]): Problem[] => {
  const counts = new Map<string, Problem>();
  for (const [field, reason] of found) {
    if (!reason) continue;
    const key = `${field} ${reason}`;
    const held = counts.get(key);
    if (held) held.count += 1;
    else counts.set(key, { field, reason, count: 1 });
  }
  return [...counts.values()];
};

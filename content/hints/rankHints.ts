import type { ShownHint } from './hint';

const isFirst = ({ hint, values }: ShownHint) => Boolean(hint.first || values.first);
/** What this page alone can save. */
export const saves = ({ hint }: ShownHint): boolean => hint.action?.startsWith('save') ?? false;

const rankOf = (shown: ShownHint): number => {
  const { hint } = shown;
  if (hint.last) return 6;
  if (isFirst(shown)) return 0;
  if (hint.severity === 'noWayBack') return 1;
  if (saves(shown)) return 2;
  if (hint.asks) return 3;
  return hint.severity === 'wait' ? 4 : 5;
};

/**
 * The order of hints on a page: what the person has to see at once, what cannot be undone here, what this page alone can
 * save, what only the person can answer, what is to be done first, the rest. Of two of one rank, the order of the table.
 */
export const rankHints = (shown: readonly ShownHint[]): ShownHint[] =>
  [...shown].sort((a, b) => rankOf(a) - rankOf(b));

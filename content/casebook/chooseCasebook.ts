/** How many of the orders shown a casebook holds, and how many it holds at all. */
export interface Overlap {
  id: string;
  shared: number;
  held: number;
}

/**
 * The casebook that orders shown on a page belong to: 'new' where there is none yet, 'ask' where nothing speaks for
 * any of them. No mark of the account is read from a page, so only what is held already can tell.
 */
export const chooseCasebook = (all: readonly Overlap[]): { casebook: string } | 'new' | 'ask' => {
  const [best] = [...all].sort((a, b) => b.shared - a.shared);
  if (!best) return 'new';
  if (best.shared > 0) return { casebook: best.id };
  return all.length === 1 && best.held === 0 ? { casebook: best.id } : 'ask';
};

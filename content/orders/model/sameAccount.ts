/**
 * Whether the newest orders shown share any with those held. No mark of the account is read from a page, so this is
 * all that is known: false means "ask before saving", never "another account". True where there is nothing to
 * compare yet. `shown`: ids in the order of the page, the newest first.
 */
export const sharesAny = (shown: readonly string[], held: Iterable<string>): boolean => {
  const known = held instanceof Set ? (held as Set<string>) : new Set(held);
  return shown.length === 0 || known.size === 0 || shown.some((id) => known.has(id));
};

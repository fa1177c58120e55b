/** What was found in this look, by what was looked for and where; nothing between looks. */
let found: Map<string, Map<Node, unknown>> | undefined;

/**
 * Runs a look, or what belongs to the one that runs. Nothing changes a page during one, so what takes long to find is
 * found once.
 */
export const withTickCache = <T>(look: () => T): T => {
  if (found) return look();
  found = new Map();
  try {
    return look();
  } finally {
    found = undefined;
  }
};

/** What `find` finds in a part of a page: within a look, the first answer stands. `what` names it. */
export const tickCache = <T>(root: Node, what: string, find: () => T): T => {
  if (!found) return find();
  const known = found.get(what) ?? new Map<Node, unknown>();
  found.set(what, known);
  if (!known.has(root)) known.set(root, find());
  return known.get(root) as T;
};

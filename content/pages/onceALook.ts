import type { Control } from './controls';

/** What was found in this look, by where it was looked for; nothing between looks. */
let found: Map<Node, Control[]> | undefined;

/** Runs a look. Nothing changes a page during one, so what takes long to find is found once. */
export const inOneLook = <T>(look: () => T): T => {
  found = new Map();
  try {
    return look();
  } finally {
    found = undefined;
  }
};

/** What `find` finds in a part of a page: within a look, the first answer stands. */
export const onceALook = (root: Node, find: () => Control[]): Control[] => {
  const known = found?.get(root);
  if (known) return known;
  const now = find();
  found?.set(root, now);
  return now;
};

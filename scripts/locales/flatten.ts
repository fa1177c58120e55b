/** A locale file's nested sections as `section.name.part` → text. */
export type Flat = Record<string, string>;

export const flatten = (tree: unknown, prefix = ''): Flat => {
  if (typeof tree === 'string') return { [prefix]: tree };
  if (typeof tree !== 'object' || tree === null || Array.isArray(tree))
    throw new Error(`locales: ${prefix || 'the file'} is neither a text nor a section`);
  return Object.assign(
    {},
    ...Object.entries(tree).map(([name, part]) => flatten(part, prefix ? `${prefix}.${name}` : name)),
  );
};

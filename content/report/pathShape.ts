/** Words a path may keep: letters with hyphens, dots and underscores between them. */
const plain = /^[a-zA-Z]+(?:[._-][a-zA-Z]+)*$/;
const longest = 40;

/** A path without what could name an order, a shop or a person: such parts become `…`. */
export const pathShape = (path: string): string =>
  path
    .split('/')
    .map((part) => (part === '' || (part.length <= longest && plain.test(part)) ? part : '…'))
    .join('/')
    .slice(0, 200);

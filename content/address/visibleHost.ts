// The trailing slash takes the package, not the old module of Node's that is called the same.
import { toUnicode } from 'punycode/';

/** A host as people see it: each `xn--` label in its own letters; a label that is no punycode stays as it is. */
export const visibleHost = (host: string): string =>
  host
    .split('.')
    .map((label) => {
      try {
        return toUnicode(label);
      } catch {
        return label;
      }
    })
    .join('.');

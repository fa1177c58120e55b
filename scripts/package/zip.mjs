import { zipSync } from 'fflate';

/** A ZIP keeps the figures of a clock without its zone, so it has to be the same local time everywhere. */
const always = () => new Date(1980, 0, 1, 12);

/**
 * An archive that depends on names and contents only, not on when, where and in which order it was made.
 * @param {Record<string, Uint8Array>} files by their names in the archive, with `/`
 * @returns {Uint8Array}
 */
export function zip(files) {
  const sorted = Object.keys(files).sort();
  const entries = Object.fromEntries(sorted.map((name) => [name, files[name]]));
  return zipSync(entries, { level: 9, mtime: always() });
}

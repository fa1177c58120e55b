import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { readFiles, sourceNames } from './files.mjs';
import { zip } from './zip.mjs';

/** Chrome and Edge take the same archive. @type {Record<string, (folder: string) => Record<string, Uint8Array>>} */
const kinds = {
  chrome: (folder) => readFiles(path.join(folder, '.output', 'chrome-mv3')),
  firefox: (folder) => readFiles(path.join(folder, '.output', 'firefox-mv3')),
  sources: (folder) => readFiles(folder, sourceNames(folder)),
};

/**
 * The archives for the stores, of what is built in a project's folder.
 * @param {string} folder
 * @returns {Record<string, Uint8Array>} by file name
 */
export function makeArchives(folder) {
  const { version } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
  return Object.fromEntries(
    Object.entries(kinds).map(([kind, files]) => [`leavewell-${version}-${kind}.zip`, zip(files(folder))]),
  );
}

/**
 * The sums of some files, in the form that `sha256sum --check` reads.
 * @param {Record<string, Uint8Array>} files
 */
export const sumsOf = (files) =>
  Object.entries(files)
    .map(([name, bytes]) => `${createHash('sha256').update(bytes).digest('hex')}  ${name}\n`)
    .join('');

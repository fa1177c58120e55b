import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/**
 * Names below a folder, with `/`.
 * @param {string} folder
 * @param {(name: string) => boolean} [keep]
 * @param {string} [before]
 * @returns {string[]}
 */
function walk(folder, keep = () => true, before = '') {
  return readdirSync(path.join(folder, before), { withFileTypes: true })
    .filter(({ name }) => keep(name))
    .flatMap((one) =>
      one.isDirectory() ? walk(folder, keep, `${before}${one.name}/`) : [`${before}${one.name}`],
    );
}

/** The lines of our .gitignore: plain names, or an ending behind `*`. @param {string} folder */
function notIgnored(folder) {
  const lines = readFileSync(path.join(folder, '.gitignore'), 'utf8').split(/\r?\n/).filter(Boolean);
  const fits = (/** @type {string} */ line, /** @type {string} */ name) =>
    line.startsWith('*') ? name.endsWith(line.slice(1)) : name === line;
  return (/** @type {string} */ name) => !lines.some((line) => fits(line, name));
}

/**
 * The names of all sources: what git keeps; where the sources were unpacked without git, what git would keep.
 * @param {string} folder the project
 * @returns {string[]}
 */
export function sourceNames(folder) {
  if (!existsSync(path.join(folder, '.git'))) return walk(folder, notIgnored(folder));
  const listed = execFileSync('git', ['ls-files', '-z'], { cwd: folder, encoding: 'utf8' });
  // A file that was deleted and not yet committed is still listed.
  return listed.split('\0').filter((name) => name !== '' && existsSync(path.join(folder, name)));
}

/**
 * Reads files, by their names below a folder; all of the folder without names.
 * @param {string} folder
 * @param {string[]} [names]
 * @returns {Record<string, Uint8Array>}
 */
export const readFiles = (folder, names = walk(folder)) =>
  Object.fromEntries(names.map((name) => [name, new Uint8Array(readFileSync(path.join(folder, name)))]));

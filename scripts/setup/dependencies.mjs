import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { root, runCommand } from './runCommand.mjs';
import { Stop, say, showProgress } from './say.mjs';

/**
 * @typedef {object} Entry of a lock file
 * @property {string} version
 * @property {boolean} [optional]
 * @property {string | string[]} [os]
 * @property {string | string[]} [cpu]
 */

/** @param {string} file @returns {{ packages?: Record<string, Entry> } | undefined} */
const readJson = (file) => {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
};

const fits = (/** @type {string | string[] | undefined} */ list, /** @type {string} */ own) =>
  list === undefined || [list].flat().includes(own);

/**
 * Why the dependencies have to be installed, or nothing when they are all there. npm writes its own list into
 * node_modules when it is done; that list is held against package-lock.json and against the folders themselves,
 * so a stopped install, a half-deleted node_modules and one copied from another machine are all noticed.
 * @param {string} folder the project
 * @returns {string | undefined}
 */
export function whatIsMissing(folder) {
  const locked = readJson(path.join(folder, 'package-lock.json'))?.packages;
  if (locked === undefined) throw new Stop('package-lock.json is missing or broken. Get it back from git.');
  const there = readJson(path.join(folder, 'node_modules', '.package-lock.json'))?.packages;
  if (there === undefined) return 'not installed yet';
  for (const [place, entry] of Object.entries(there)) {
    if (locked[place]?.version !== entry.version) return `${place} is of another version`;
    if (!fits(entry.os, process.platform) || !fits(entry.cpu, process.arch))
      return `${place} is for another machine`;
    if (!existsSync(path.join(folder, place, 'package.json'))) return `${place} is gone`;
  }
  const absent = Object.entries(locked).find(
    ([place, entry]) => place !== '' && !entry.optional && !(place in there),
  );
  return absent && `${absent[0]} is missing`;
}

/** Windows cannot delete a program that runs: a Node in node_modules is moved out of npm's way first. */
function nodeOutOfTheWay() {
  const inside = process.execPath.startsWith(path.join(root, 'node_modules'));
  if (process.platform !== 'win32' || !inside) return process.execPath;
  const aside = path.join(root, '.setup', `node-${process.pid}.exe`);
  renameSync(process.execPath, aside);
  return aside;
}

/**
 * Installs the dependencies where needed, exactly as package-lock.json says and without running their scripts.
 * @returns {Promise<boolean>} whether anything was done
 * @throws {Stop} with npm's own error lines
 */
export async function ensureDependencies() {
  if (whatIsMissing(root) === undefined) return false;
  const log = path.join(root, '.setup', 'npm.log');
  mkdirSync(path.dirname(log), { recursive: true });
  const progress = showProgress('Setting up: dependencies (about a minute)');
  const npm = process.env.npm_execpath ?? '';
  const args = ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  // Through npm's own file where we know it: on Windows that needs no shell.
  const { code, output } = /\.[cm]?js$/.test(npm)
    ? await runCommand(nodeOutOfTheWay(), [npm, ...args], { minutes: 20 })
    : await runCommand('npm', args, { minutes: 20, shell: process.platform === 'win32' });
  const seconds = progress.end();
  writeFileSync(log, output);
  const missing = code === 0 ? whatIsMissing(root) : 'npm failed';
  if (missing !== undefined) {
    const lines = output.split('\n').filter((line) => line.trim() !== '' && !line.includes('EBADENGINE'));
    throw new Stop(
      [
        `The dependencies could not be installed (${missing}):`,
        ...lines.slice(0, 15).map((line) => `    ${line}`),
        '  Check the connection and the free space, then run the same command again. If it fails again, delete',
        `  the folder node_modules first. All that npm said is in ${path.relative(root, log)}.`,
      ].join('\n'),
    );
  }
  say(`✓ Dependencies are in place (${seconds} s)`);
  return true;
}

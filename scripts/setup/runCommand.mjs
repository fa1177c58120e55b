import { spawn, spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));

/** Commands that run now; they must not outlive us. @type {Set<import('node:child_process').ChildProcess>} */
const running = new Set();
/** Colours and moving cursors, which mean nothing in a kept text. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they begin with one
const terminalCodes = /\x1b\[[\d;?]*[A-Za-z]/g;
const ownGroup = process.platform !== 'win32';

/** Ends a command and all that it started. @param {import('node:child_process').ChildProcess} child */
function endAll(child, signal = /** @type {NodeJS.Signals} */ ('SIGKILL')) {
  try {
    if (ownGroup && child.pid !== undefined) process.kill(-child.pid, signal);
    else spawnSync('taskkill', ['/pid', String(child.pid), '/T', '/F'], { stdio: 'ignore' });
  } catch {
    // It has ended already.
  }
}

const endAllCommands = (/** @type {NodeJS.Signals} */ signal) => {
  for (const child of running) endAll(child, signal);
};
let interrupted = false;
/** They get a moment to close the browsers they opened. */
const endUs = () => {
  interrupted = true;
  endAllCommands('SIGTERM');
  setTimeout(() => process.exit(130), 2000);
};
const signals = /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']);
process.on('exit', () => endAllCommands('SIGKILL'));

/**
 * Only while a command runs are signals ours: at other times the script tidies up in its own way.
 * @param {import('node:child_process').ChildProcess} child
 * @param {boolean} starts
 */
function note(child, starts) {
  if (starts && running.size === 0) for (const signal of signals) process.on(signal, endUs);
  if (starts) running.add(child);
  else running.delete(child);
  if (running.size === 0) for (const signal of signals) process.off(signal, endUs);
}

/**
 * Runs a command quietly and keeps what it prints. Never throws: a command that cannot start has code 127.
 * @param {string} command
 * @param {string[]} args
 * @param {{ env?: Record<string, string>, minutes?: number, shell?: boolean, cwd?: string }} [options] it is ended after
 *   `minutes`, and runs in our folder unless told otherwise
 * @returns {Promise<{ code: number, output: string }>}
 */
export function runCommand(command, args, { env = {}, minutes = 10, shell = false, cwd = root } = {}) {
  return new Promise((done) => {
    let output = '';
    const child = spawn(command, args, {
      cwd,
      env: { ...process.env, NO_COLOR: '1', ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: ownGroup,
      shell,
    });
    note(child, true);
    const limit = setTimeout(() => {
      output += `\nEnded: it took longer than ${minutes} minutes.\n`;
      endAll(child, 'SIGTERM');
      setTimeout(() => endAll(child), 2000);
    }, minutes * 60_000);
    const finish = (/** @type {number} */ code) => {
      clearTimeout(limit);
      note(child, false);
      // What an interrupted command said is no finding.
      if (!interrupted) done({ code, output: output.replace(terminalCodes, '') });
    };
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text) => {
        output += text;
      });
    }
    child.on('error', (error) => {
      output += error.message;
      finish(127);
    });
    child.on('close', (code) => finish(code ?? 1));
  });
}

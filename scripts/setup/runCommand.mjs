import { spawn, spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));

/** Commands that run now; they must not outlive us. @type {Set<import('node:child_process').ChildProcess>} */
const running = new Set();
const ownGroup = process.platform !== 'win32';

/** Ends a command and all that it started. @param {import('node:child_process').ChildProcess} child */
function endAll(child) {
  try {
    if (ownGroup && child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
    else spawnSync('taskkill', ['/pid', String(child.pid), '/T', '/F'], { stdio: 'ignore' });
  } catch {
    // It has ended already.
  }
}

let watching = false;
function watchOurEnd() {
  if (watching) return;
  watching = true;
  const end = () => {
    for (const child of running) endAll(child);
  };
  process.on('exit', end);
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
    process.once(signal, () => {
      end();
      process.exit(130);
    });
  }
}

/**
 * Runs a command quietly and keeps what it prints. Never throws: a command that cannot start has code 127.
 * @param {string} command
 * @param {string[]} args
 * @param {{ env?: Record<string, string>, minutes?: number, shell?: boolean }} [options] it is ended after `minutes`
 * @returns {Promise<{ code: number, output: string }>}
 */
export function runCommand(command, args, { env = {}, minutes = 10, shell = false } = {}) {
  watchOurEnd();
  return new Promise((done) => {
    let output = '';
    const child = spawn(command, args, {
      cwd: root,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: ownGroup,
      shell,
    });
    running.add(child);
    const limit = setTimeout(() => {
      output += `\nEnded: it took longer than ${minutes} minutes.\n`;
      endAll(child);
    }, minutes * 60_000);
    const finish = (code) => {
      clearTimeout(limit);
      running.delete(child);
      done({ code, output });
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

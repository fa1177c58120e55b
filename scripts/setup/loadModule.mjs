import path from 'node:path';
import { root } from './runCommand.mjs';

/**
 * Runs a TypeScript file of ours, with what it needs.
 * @param {string} file from the top of the project
 * @returns {Promise<any>} what it exports
 */
export async function loadModule(file) {
  const { runnerImport } = await import('vite');
  const resolve = { alias: { '@': root } };
  return (await runnerImport(path.join(root, file), { root, configFile: false, resolve })).module;
}

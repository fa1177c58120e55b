import path from 'node:path';
import { root } from '../setup/runCommand.mjs';

/**
 * One module of ours with all it needs, as a script that leaves its exports in the global `bench`.
 * @param {string} file
 * @returns {Promise<string>}
 */
export async function bundled(file) {
  const { build } = await import('vite');
  const made = await build({
    root,
    configFile: false,
    logLevel: 'silent',
    resolve: { alias: { '@': root } },
    build: {
      write: false,
      lib: { entry: path.join(root, file), formats: ['iife'], name: 'bench', fileName: 'bench' },
    },
  });
  const [first] = [made].flat();
  // It could only be a watcher if it had been asked to watch.
  if (!first || !('output' in first)) throw new Error(`${file} could not be bundled.`);
  return `${first.output[0].code};globalThis.bench = bench;`;
}

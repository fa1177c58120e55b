import path from 'node:path';
import { root } from '../setup/runCommand.mjs';

/** One module of ours with all it needs, as a script that leaves its exports in the global `bench`. @param {string} file */
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
  return [made].flat()[0].output[0].code;
}

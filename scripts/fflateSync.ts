import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const ours = fileURLToPath(new URL('../entrypoints/casebook/workers/fflateSync.ts', import.meta.url));

/** Gives the Excel libraries our own fflate, which starts no workers (see there). */
export const fflateSync = (): Plugin => ({
  name: 'leavewell:fflateSync',
  enforce: 'pre',
  resolveId: (source, importer) =>
    source === 'fflate' && /\/(read|write)-excel-file\//.test(importer ?? '') ? ours : undefined,
});

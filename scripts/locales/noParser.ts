import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const empty = fileURLToPath(
  new URL('../../node_modules/@formatjs/icu-messageformat-parser/no-parser.js', import.meta.url),
);

/** The build parses messages, so the parser stays out of what people install. */
export const noParser = (): Plugin => ({
  name: 'leavewell:noParser',
  enforce: 'pre',
  resolveId: (source, importer) =>
    source === '@formatjs/icu-messageformat-parser' && importer?.includes('/intl-messageformat/')
      ? empty
      : undefined,
});

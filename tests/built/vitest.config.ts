import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** Tests of what is built and packed, without a browser. They need `npm run build` first. */
export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  test: {
    environment: 'node',
    include: ['tests/built/**/*.test.ts'],
    maxWorkers: 2,
    // One test builds the whole extension for both browsers.
    testTimeout: 300_000,
  },
});

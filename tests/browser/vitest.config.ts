import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** Tests in real browsers: one file at a time, because two cores carry one browser well. */
export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  test: {
    environment: 'node',
    include: ['tests/browser/**/*.test.ts'],
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});

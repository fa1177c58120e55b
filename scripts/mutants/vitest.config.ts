import { mergeConfig } from 'vitest/config';
import base from '../../vitest.config.ts';

/** The unit tests without those that read our own files as text: a file with mutants in it is no file of the house. */
export default mergeConfig(base, {
  test: {
    exclude: ['tests/house/**', 'tests/docs/**', 'tests/setup/**', 'tests/site/**', 'tests/types/**'],
    testTimeout: 30_000,
  },
});

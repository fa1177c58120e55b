import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';
import { locales } from './scripts/locales/plugin.ts';

export default defineConfig({
  plugins: [WxtVitest(), locales()],
  test: {
    environment: 'happy-dom',
    include: ['tests/**/*.test.ts', 'tests/**/*.test.tsx'],
    exclude: ['tests/browser/**'],
    // One process for many files, a fresh world for each: half the time, and processes can change their time zone.
    pool: 'vmForks',
    setupFiles: ['tests/broadcastChannel.ts'],
    maxWorkers: 2,
  },
});

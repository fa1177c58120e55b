import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';
import { locales } from './scripts/locales/plugin.ts';

export default defineConfig({
  plugins: [WxtVitest(), locales()],
  test: {
    environment: 'happy-dom',
    include: ['tests/**/*.test.ts', 'tests/**/*.test.tsx'],
    exclude: ['tests/browser/**', 'tests/built/**'],
    maxWorkers: 2,
    // A busy machine is slow, not wrong.
    testTimeout: 30_000,
  },
});

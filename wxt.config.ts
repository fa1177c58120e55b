import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { excluded } from './content/pages/forbidden';
import { build } from './scripts/build';
import { manifestTexts } from './scripts/locales/manifestTexts';
import { messageTypes } from './scripts/locales/messageTypes';
import { noParser } from './scripts/locales/noParser';
import { locales } from './scripts/locales/plugin';
import { manifest } from './scripts/manifest';

export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill'],
  imports: false,
  manifestVersion: 3,
  webExt: { disabled: true },
  vite: () => ({
    plugins: [noParser(), locales(), preact({ devToolsEnabled: false })],
    define: { __BUILD__: JSON.stringify(build()) },
    build: { sourcemap: false },
  }),
  manifest: ({ browser }) => manifest(browser),
  hooks: {
    'build:publicAssets': (_, files) => {
      files.push(...manifestTexts());
    },
    'build:manifestGenerated': (_, made) => {
      for (const script of made.content_scripts ?? []) script.exclude_matches = excluded;
    },
    'prepare:types': (_, entries) => {
      entries.push({ path: 'types/messages.d.ts', text: messageTypes(), tsReference: true });
    },
  },
});

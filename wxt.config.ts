import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { excluded } from './content/pages/forbidden';
import { matches } from './content/pages/matches';
import { broughtPages } from './scripts/broughtPages';
import { build } from './scripts/build';
import { cardWords } from './scripts/cardWords';
import { fflateSync } from './scripts/fflateSync';
import { inPage } from './scripts/inPage';
import { manifestTexts } from './scripts/locales/manifestTexts';
import { messageTypes } from './scripts/locales/messageTypes';
import { noParser } from './scripts/locales/noParser';
import { locales } from './scripts/locales/plugin';
import { manifest } from './scripts/manifest';
import { savingMatches } from './scripts/savingMatches';

export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill'],
  imports: false,
  manifestVersion: 3,
  webExt: { disabled: true },
  vite: () => ({
    plugins: [noParser(), locales(), preact({ devToolsEnabled: false })],
    // Workers of the casebook page.
    worker: { format: 'es', plugins: () => [fflateSync()] },
    define: { __BUILD__: JSON.stringify(build()) },
    // Every browser we run in preloads modules itself; the stand-in for others would fetch.
    build: { sourcemap: false, modulePreload: { polyfill: false }, cssTarget: ['chrome123', 'firefox140'] },
  }),
  manifest: ({ browser }) => manifest(browser),
  hooks: {
    'vite:build:extendConfig': (entries, config) => {
      if (entries.some(({ type }) => type === 'content-script')) config.plugins?.push(inPage());
      if (entries.some(({ name }) => name === 'aliexpress'))
        config.plugins?.push(broughtPages(), cardWords());
    },
    'build:publicAssets': (_, files) => {
      files.push(...manifestTexts());
    },
    'build:manifestGenerated': (_, made) => {
      for (const script of made.content_scripts ?? []) {
        script.exclude_matches = excluded();
        script.matches = script.js?.includes('content-scripts/saving.js') ? savingMatches() : matches;
      }
    },
    'prepare:types': (_, entries) => {
      entries.push({ path: 'types/messages.d.ts', text: messageTypes(), tsReference: true });
    },
  },
});

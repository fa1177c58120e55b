import { fileURLToPath } from 'node:url';
import preact from '@preact/preset-vite';
import type { Plugin } from 'vite';
import { defineConfig } from 'wxt';
import { build, issues } from './scripts/build';
import { fflateSync } from './scripts/fflateSync';
import { manifestTexts } from './scripts/locales/manifestTexts';
import { messageTypes } from './scripts/locales/messageTypes';
import { locales } from './scripts/locales/plugin';
import { manifest, oldest } from './scripts/manifest';

const file = (path: string) => fileURLToPath(new URL(path, import.meta.url));
/** The build parses messages, so the parser stays out of what people install. */
const noParser = file('node_modules/@formatjs/icu-messageformat-parser/no-parser.js');

/** One character above U+00FF, and each page would keep the whole script in two bytes a character. */
const oneByte: Plugin = {
  name: 'leavewell:oneByte',
  outputOptions: (options) => ({ ...options, charset: 'ascii' }),
};

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  webExt: { disabled: true },
  vite: () => ({
    plugins: [locales(), preact({ devToolsEnabled: false })],
    resolve: { alias: { '@formatjs/icu-messageformat-parser': noParser } },
    // Workers of the casebook page.
    worker: { format: 'es', plugins: () => [fflateSync()] },
    define: { __BUILD__: JSON.stringify(build()), __ISSUES__: JSON.stringify(issues()) },
    // Every browser we run in preloads modules itself; the stand-in for others would fetch.
    build: {
      sourcemap: false,
      modulePreload: { polyfill: false },
      cssTarget: [`chrome${oldest.chrome}`, `firefox${oldest.firefox}`],
    },
  }),
  manifest: ({ browser }) => manifest(browser),
  hooks: {
    'vite:build:extendConfig': (entries, config) => {
      // In the site's pages without the polyfill (see there).
      const isInPage = entries.some(({ name }) => name === 'contentScript');
      const browser = isInPage
        ? file('entrypoints/contentScript/nativeBrowser.ts')
        : '@wxt-dev/webextension-polyfill/browser';
      config.resolve = { ...config.resolve, alias: { ...config.resolve?.alias, 'wxt/browser': browser } };
      if (isInPage) config.plugins = [...(config.plugins ?? []), oneByte];
    },
    'build:publicAssets': (_, files) => {
      files.push(...manifestTexts());
    },
    'build:manifestGenerated': (_, made) => {
      // The popup's own title would stand here: the same in every language.
      if (made.action) made.action.default_title = '__MSG_actionTitle__';
    },
    'prepare:types': (_, entries) => {
      entries.push({ path: 'types/messages.d.ts', text: messageTypes(), tsReference: true });
    },
  },
});

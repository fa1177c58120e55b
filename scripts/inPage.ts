import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const own: Record<string, string> = {
  // Chromium and Firefox give promises by themselves. Named, not looked for: a page can put an element in the way of
  // a global that is not there.
  '@wxt-dev/webextension-polyfill/browser':
    'export const browser = import.meta.env.FIREFOX ? globalThis.browser : globalThis.chrome;',
  // The frame's own tells the page our id by an event, and lets the page end us by the same event.
  'wxt/utils/content-script-context': 'export class ContentScriptContext {}',
};
const made = '\0leavewell-in-page:';

const file = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url));
const smaller: Record<string, string> = {
  'intl-messageformat': file('content/formatInPage.ts'),
  preact: file('components/cards/smallPreact.ts'),
  'preact/jsx-runtime': file('components/cards/smallPreact.ts'),
};

/**
 * For the script that runs in the site's pages: no polyfill, no signals that a page can hear or forge, and smaller
 * stand-ins for libraries of which it needs little.
 */
export const inPage = (): Plugin => ({
  name: 'leavewell:inPage',
  enforce: 'pre',
  resolveId: (source) => (source in own ? made + source : smaller[source]),
  load: (id) => (id.startsWith(made) ? own[id.slice(made.length)] : undefined),
});

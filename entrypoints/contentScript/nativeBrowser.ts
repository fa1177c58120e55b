type Browser = typeof import('wxt/browser').browser;

const own = globalThis as unknown as { browser: Browser; chrome: Browser };

/**
 * What `browser` is in the site's pages: Chromium and Firefox give promises by themselves, so no polyfill is carried
 * there. Named, not looked for: a page can put an element in the way of a global that is not there.
 */
export const browser: Browser = import.meta.env.FIREFOX ? own.browser : own.chrome;

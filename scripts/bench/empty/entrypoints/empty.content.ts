import { defineContentScript } from '#imports';

/** Nothing: what it costs a page is what any content script of this build tool costs. */
export default defineContentScript({
  matches: ['https://www.aliexpress.com/*'],
  runAt: 'document_idle',
  main: () => undefined,
});

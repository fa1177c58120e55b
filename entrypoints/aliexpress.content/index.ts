import { defineContentScript } from '#imports';
import { start } from './start';

/** Our own world's global. Own property only: an element named like it must not pass for us. */
const runsAlready = () => Object.hasOwn(globalThis, 'leavewellRoot');

export default defineContentScript({
  // The build puts the patterns of the whole registry here (content/pages/matches.ts).
  matches: ['https://www.aliexpress.com/p/account/index.html'],
  runAt: 'document_idle',
  main: () => {
    if (window !== window.top || runsAlready()) return;
    globalThis.leavewellRoot = undefined;
    const prerenders = document as Document & { prerendering?: boolean };
    if (prerenders.prerendering)
      document.addEventListener('prerenderingchange', () => void start(), { once: true });
    else void start();
  },
});

import { defineUnlistedScript } from '#imports';
import { start } from './start';

/** Our own world's global. Own property only: an element named like it must not pass for us. */
const runsAlready = () => Object.hasOwn(globalThis, 'leavewellRoot');

/**
 * The one script in the site's pages. Unlisted, and put into the manifest by `scripts/manifest.ts`: the frame's own
 * content scripts tell the page our id by an event, and let the page end us by the same event.
 */
export default defineUnlistedScript(() => {
  if (window !== window.top || runsAlready()) return;
  globalThis.leavewellRoot = undefined;
  const prerenders = document as Document & { prerendering?: boolean };
  if (prerenders.prerendering)
    document.addEventListener('prerenderingchange', () => void start(), { once: true });
  else void start();
});

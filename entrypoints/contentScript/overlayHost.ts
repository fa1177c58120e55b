import panel from '@/components/panel/panel.css?inline';
import tokens from '@/components/tokens.css?inline';

const most = { times: 5, within: 5_000 };

const style = [
  'all: initial',
  'display: block',
  'position: fixed',
  'inset: 0 auto auto 0',
  'width: 0',
  'height: 0',
  'z-index: 2147483647',
]
  .map((one) => `${one} !important`)
  .join(';');

const anyName = () => {
  const letters = [...crypto.getRandomValues(new Uint8Array(10))].map((one) => 97 + (one % 26));
  return `${String.fromCharCode(...letters.slice(0, 4))}-${String.fromCharCode(...letters.slice(4))}`;
};

const dress = (root: ShadowRoot, css: string) => {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [sheet];
  } catch {
    // Older Firefox keeps constructed sheets from scripts like ours.
    const element = document.createElement('style');
    element.textContent = css;
    root.append(element);
  }
};

export interface OverlayHost {
  root: ShadowRoot;
  show(): void;
  hide(): void;
}

/**
 * Our own place over the page: a closed root on an element with a name nobody knows before. What the page does to it
 * is mended, five times in five seconds; then it stays away until the page is loaded again, and `giveUp` is called. The signal takes it out.
 */
export const createOverlayHost = (giveUp: () => void, signal: AbortSignal): OverlayHost => {
  const host = document.createElement(anyName());
  const root = host.attachShadow({ mode: 'closed' });
  dress(root, tokens + panel);
  let shown = false;
  let gone = false;
  let mended: number[] = [];

  const place = () => document.body ?? document.documentElement;
  const isSound = () =>
    host.isConnected &&
    host.parentNode === place() &&
    host.attributes.length === 1 &&
    host.style.cssText === sound;
  const put = () => {
    for (const { name } of [...host.attributes]) host.removeAttribute(name);
    host.style.cssText = style;
    if (host.parentNode !== place() || !host.isConnected) place().append(host);
    observer.disconnect();
    observer.observe(host, { attributes: true });
    observer.observe(document.documentElement, { childList: true });
    observer.observe(place(), { childList: true });
  };
  const away = () => {
    observer.disconnect();
    host.remove();
  };
  const mend = () => {
    if (!shown || gone || isSound()) return;
    const now = performance.now();
    mended = [...mended.filter((at) => now - at < most.within), now];
    if (mended.length <= most.times) return put();
    gone = true;
    away();
    giveUp();
  };
  const observer = new MutationObserver(mend);
  host.style.cssText = style;
  const sound = host.style.cssText;
  signal.addEventListener('abort', away);
  return {
    root,
    show: () => {
      if (shown || gone) return mend();
      shown = true;
      put();
    },
    hide: () => {
      shown = false;
      away();
    },
  };
};

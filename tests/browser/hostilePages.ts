import { answer } from '../site/answer.mjs';

/** What a page may do against us; each runs in the page before anything of ours. */
const tricks = {
  /** Keeps every shadow root made and everything said in the page. */
  listens: `
    window.caught = [];
    const attach = Element.prototype.attachShadow;
    Element.prototype.attachShadow = function (how) { const root = attach.call(this, how); caught.push('root'); return root; };
    addEventListener('message', (event) => caught.push('message ' + JSON.stringify(event.data)));
    const dispatch = EventTarget.prototype.dispatchEvent;
    EventTarget.prototype.dispatchEvent = function (event) { caught.push('event ' + event.type); return dispatch.call(this, event); };`,
  /** Takes everything away that is not its own, again and again. */
  removes: `
    window.added = 0;
    new MutationObserver((records) => { for (const { addedNodes } of records) for (const node of addedNodes) {
      if (node.localName?.includes('-')) { added += 1; node.remove(); } } }).observe(document, { childList: true, subtree: true });`,
  /** Hides what is not its own by its attributes, again and again. */
  restyles: `
    window.hidden = 0;
    setInterval(() => { for (const node of document.body?.children ?? []) if (node.localName.includes('-')) {
      hidden += 1; node.hidden = true; node.className = 'gone'; node.style.setProperty('opacity', '0', 'important'); node.inert = true; } }, 20);`,
  /** Does so once. */
  restylesOnce: `
    new MutationObserver((records, observer) => { for (const { addedNodes } of records) for (const node of addedNodes) {
      if (node.localName?.includes('-')) { observer.disconnect();
        node.style.cssText = 'display: none !important'; node.id = 'theirs'; node.inert = true; } } }).observe(document, { childList: true, subtree: true });`,
  /** Puts elements where a script may look for its globals. */
  clobbers: `
    addEventListener('DOMContentLoaded', () => { for (const id of ['browser', 'leavewellRoot', 'leavewellActions']) {
      const form = document.createElement('form'); form.id = id; form.innerHTML = '<input name="runtime" id="x"><input name="storage">';
      document.body.append(form); } });`,
  /** Swallows presses and keys before anybody else hears them. */
  swallows: `
    for (const name of ['click', 'keydown', 'pointerdown', 'mousedown']) addEventListener(name, (event) => event.stopImmediatePropagation(), true);`,
};
const styles = {
  /** Styles against everything it did not make. */
  styled: `* { all: unset !important; } body > :not(#root) { display: none !important; opacity: 0 !important; visibility: hidden !important; }
    :root { --ink: transparent !important; --ground: transparent !important; --accent: transparent !important; } html { font-size: 40px; letter-spacing: 8px; text-transform: uppercase; }`,
};

const strict = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

/** The practice site, and pages of it that work against us: `?against=<trick>`. */
export const hostileSite = (url: URL): ReturnType<typeof answer> => {
  const page = answer(url);
  const against = url.searchParams.get('against') ?? '';
  if (!page) return undefined;
  const cache = { 'cache-control': 'max-age=60' };
  if (against === 'strict') return { ...page, headers: { 'content-security-policy': strict } };
  if (against === 'framed')
    return {
      html: '<!doctype html><title>Frames</title><body><iframe src="https://www.aliexpress.com/p/account/index.html" width="800" height="600"></iframe>',
    };
  const script = tricks[against as keyof typeof tricks];
  const style = styles[against as keyof typeof styles];
  const first = script ? `<script>${script}</script>` : style ? `<style>${style}</style>` : '';
  return { ...page, headers: cache, html: page.html.replace('<head>', `<head>${first}`) };
};

/**
 * Moves without a reload, in the page: links inside `#root` fetch the next page, swap the content and push the address.
 * Going back brings the old content again, untouched.
 */
export function runSinglePage() {
  const root = /** @type {HTMLElement} */ (document.getElementById('root'));
  if (root.dataset.practiceSinglePage) return;
  root.dataset.practiceSinglePage = 'on';
  /** @type {Map<string, Node[]>} */
  const kept = new Map();
  let current = location.href;

  const show = async (/** @type {string} */ address) => {
    kept.set(current, [...root.childNodes]);
    current = address;
    const old = kept.get(address);
    if (old) {
      root.replaceChildren(...old);
      return;
    }
    const text = await (await fetch(address)).text();
    const next = new DOMParser().parseFromString(text, 'text/html');
    document.title = next.title;
    root.replaceChildren(
      ...[...(next.getElementById('root')?.childNodes ?? [])].map((node) => document.adoptNode(node)),
    );
    for (const dead of root.querySelectorAll('script')) {
      const alive = document.createElement('script');
      alive.textContent = dead.textContent;
      dead.replaceWith(alive);
    }
  };

  root.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    if (!link || link.origin !== location.origin) return;
    event.preventDefault();
    history.pushState(null, '', link.href);
    show(link.href);
  });
  addEventListener('popstate', () => show(location.href));
}

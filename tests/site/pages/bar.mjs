import { esc } from './html.mjs';

/** The first page of the practice site. */
export const index = 'https://www.aliexpress.com/';

/** Runs in the page: the choices keep the hash route that is open when they are pressed. */
function keepHash() {
  document.querySelector('.practice-bar')?.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a[data-choice]') : null;
    if (!link) return;
    event.preventDefault();
    const target = new URL(/** @type {HTMLAnchorElement} */ (link).href);
    target.hash = location.hash;
    location.href = target.href;
    // Only the hash may differ: then the browser would not load anything.
    if (target.search === location.search) location.reload();
  });
}

/**
 * The strip at the top of each practice page: that all is made up, and the page's variants.
 * @param {import('./asking.mjs').Asking} ask @param {string[]} variants
 */
export const bar = (ask, variants) => {
  const link = (/** @type {string} */ choice) => {
    const on = choice === '' ? ask.chosen.length === 0 : ask.has(choice);
    const rest = ask.chosen.filter((one) => one !== choice);
    const query = new URLSearchParams(ask.url.searchParams);
    query.delete('practice');
    const next = choice === '' ? [] : on ? rest : [...rest, choice];
    if (next.length) query.set('practice', next.join(','));
    const text = choice || 'plain';
    return `<a data-choice href="?${esc(query)}"${on ? ' aria-current="true"' : ''}>${esc(text)}</a>`;
  };
  return `<nav class="practice-bar" lang="en" dir="ltr" aria-label="Practice site">
<b>Practice site: everything here is made up</b> <a href="${index}">All practice pages</a>
<details${ask.chosen.length ? ' open' : ''}><summary>Variants of this page</summary><p>${['', ...variants].map(link).join(' ')}</p></details>
</nav><script>(${keepHash})()</script>`;
};

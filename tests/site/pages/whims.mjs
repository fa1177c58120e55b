/** What pages do to the people who read them. Each function runs in the page and stands on its own. */

/**
 * The content comes late, as on the real site.
 * @param {number} wait milliseconds
 */
export function insertLate(wait) {
  setTimeout(() => {
    const template = /** @type {HTMLTemplateElement | null} */ (document.getElementById('practice-late'));
    const main = template?.parentElement;
    if (!template || !main) return;
    const content = template.content.cloneNode(true);
    main.replaceChildren(content);
    for (const dead of main.querySelectorAll('script')) {
      const alive = document.createElement('script');
      alive.textContent = dead.textContent;
      dead.replaceWith(alive);
    }
  }, wait);
}

/** A page that never goes quiet: something changes ten times a second. */
export function neverQuiet() {
  const ticker = document.createElement('p');
  ticker.className = 'muted';
  ticker.dataset.madeUp = '';
  document.getElementById('root')?.after(ticker);
  let count = 0;
  setInterval(() => {
    count += 1;
    ticker.replaceChildren(`Offers seen: ${count}`);
  }, 100);
}

/** A bot check inside the page (ids and classes: site facts 4.8). It goes when its button is pressed. */
export function botCheckHere() {
  const dialog = document.createElement('div');
  dialog.className = 'baxia-dialog';
  dialog.id = 'baxia-dialog-content';
  const box = document.createElement('div');
  const text = document.createElement('p');
  text.textContent = 'We have detected unusual traffic from your network';
  const slider = document.createElement('div');
  slider.className = 'nc-container';
  const handle = document.createElement('button');
  handle.id = 'nc_1_n1z';
  handle.dataset.madeUp = '';
  handle.textContent = 'Slide to verify (press, here)';
  handle.addEventListener('click', () => {
    dialog.remove();
    document.dispatchEvent(new Event('practice-checked'));
  });
  slider.append(handle);
  box.append(text, slider);
  dialog.append(box);
  document.body.append(dialog);
}

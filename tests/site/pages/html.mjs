const signs = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/**
 * Text made safe for HTML.
 * @param {unknown} text
 */
export const esc = (text) => String(text).replace(/[&<>"']/g, (sign) => signs[/** @type {'&'} */ (sign)]);

/**
 * A function of ours to run in the page, with its arguments as data.
 * @param {Function} run @param {...unknown} data
 */
export const script = (run, ...data) =>
  `<script>(${run})(${data.map((one) => JSON.stringify(one).replace(/</g, '\\u003c')).join(', ')})</script>`;

/**
 * Text that no source gives: marked, so that nobody takes it for the site's own.
 * @param {string} text
 */
export const madeUp = (text) => `<span data-made-up>${esc(text)}</span>`;

/**
 * A function of ours to run in the page each time an event comes.
 * @param {string} event @param {Function} run
 */
export const listener = (event, run) =>
  `<script>document.addEventListener(${JSON.stringify(event)}, ${run})</script>`;

import { esc, madeUp } from './html.mjs';
import { printed } from './printed.mjs';

/**
 * A text as the page prints it, and whether it is made up.
 * @param {import('./asking.mjs').Asking} ask @param {string} key
 */
export const word = (ask, key) => {
  const tables = [...(ask.has('old') ? [printed.old] : []), printed[ask.language], printed.en];
  for (const table of tables) {
    if (table?.sourced[key] !== undefined) return { text: table.sourced[key], invented: false };
    if (table?.invented[key] !== undefined) return { text: table.invented[key], invented: true };
  }
  throw new Error(`The practice site has no word for ${key}.`);
};

/**
 * The same as HTML.
 * @param {import('./asking.mjs').Asking} ask @param {string} key
 */
export const say = (ask, key) => {
  const { text, invented } = word(ask, key);
  return invented ? madeUp(text) : esc(text);
};

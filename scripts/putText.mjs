// Puts texts into a locale file without losing what somebody else put there meanwhile.
// Use: node scripts/putText.mjs <lang> <section.path | .> '<json>' (or '-' for standard input)
import { mkdirSync, readFileSync, rmdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const [lang, path, given] = process.argv.slice(2);
const file = fileURLToPath(new URL(`../locales/${lang}.json`, import.meta.url));
const lock = `${file}.lock`;
const value = JSON.parse(given === '-' ? readFileSync(0, 'utf8') : (given ?? ''));

/** @param {unknown} x @returns {x is Record<string, unknown>} */
const isMap = (x) => typeof x === 'object' && x !== null && !Array.isArray(x);
/** @param {unknown} old @param {unknown} more @returns {unknown} */
const merge = (old, more) => {
  if (!isMap(old) || !isMap(more)) return more;
  const out = { ...old };
  for (const [key, one] of Object.entries(more)) out[key] = merge(old[key], one);
  return out;
};
/** @param {string[]} keys @param {unknown} leaf */
const at = (keys, leaf) => keys.reduceRight((inner, key) => ({ [key]: inner }), leaf);

for (let tries = 0; ; tries++) {
  try {
    mkdirSync(lock);
    break;
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'EEXIST' || tries > 200) throw error;
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 50);
  }
}
try {
  const all = JSON.parse(readFileSync(file, 'utf8'));
  const keys = path === '.' ? [] : (path ?? '').split('.');
  writeFileSync(file, `${JSON.stringify(merge(all, at(keys, value)), null, 2)}\n`);
} finally {
  rmdirSync(lock);
}

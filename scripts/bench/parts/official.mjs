import { using } from '../browsers.mjs';
import { giveFile, openRoom, timedWithMemory } from '../casebook.mjs';
import { repeat } from '../figures.mjs';
import { officialFile } from '../madeUp.mjs';
import { biggest } from '../memory.mjs';

/** @typedef {import('../figures.mjs').Given} Given */

/**
 * Each time a fresh browser: a file that is held already would be less work.
 * @param {Given} given
 * @param {Uint8Array} bytes
 */
const once = ({ port, extension }, bytes) =>
  using(port, { ours: extension }, async ({ ours }) => {
    const page = await openRoom(ours, 'officialFile');
    /** @type {() => void} */
    let clear = () => undefined;
    const start = async () => {
      clear = await giveFile(page, 'orders.xlsx', bytes);
    };
    const figures = await timedWithMemory(ours.browser, page, { from: 'change', to: 'orders read', start });
    clear();
    return figures;
  });

/** @param {Given} given @param {{ count: number, rounds: number, limit?: number }} how */
const rowsOf = async (given, { count, rounds, limit }) => {
  const bytes = await officialFile(count);
  const all = await repeat(rounds, () => once(given, bytes));
  const what = `official file, ${count.toLocaleString('en')} rows`;
  const memory = biggest(all.map((one) => one.memory));
  return [
    { what, seen: all.map(({ time }) => time), unit: 'ms', limit, memory },
    { what: `${what}, page’s longest task`, seen: all.map(({ longest }) => longest), unit: 'ms' },
  ];
};

/**
 * In the casebook page, from choosing the file until what it brought is shown.
 * @type {import('../figures.mjs').Measure}
 */
export const measure = async (given) => [
  ...(await rowsOf(given, { count: 10_000, rounds: 3, limit: 2000 })),
  ...(await rowsOf(given, { count: 100_000, rounds: 1 })),
];

/**
 * @typedef {object} Row one line of the table
 * @property {string} what
 * @property {number[]} seen the figure of each round: what is held against `limit`
 * @property {string} unit
 * @property {number} [limit] at most; absent where nobody set one
 * @property {number[]} [without] the same rounds without the extension, for the ratio
 * @property {number[]} [with]
 * @property {string} [pairUnit] of these two, where it is another
 * @property {import('./memory.mjs').Peak} [memory]
 */

/**
 * One part: it measures and gives its lines.
 * @callback Measure
 * @param {Given} given
 * @returns {Promise<Row[]>}
 */

/**
 * @typedef {object} Given what a part measures with
 * @property {number} port of the practice site
 * @property {string} extension folder of its build
 * @property {number} [rounds] where the person says how often; else as often as the part finds right
 */

/** @param {number[]} values @param {number} [part] 0.5 is the median, 0.25 and 0.75 are the quartiles */
export const quantile = (values, part = 0.5) => {
  const sorted = [...values].sort((a, b) => a - b);
  const place = (sorted.length - 1) * part;
  const low = sorted[Math.floor(place)] ?? Number.NaN;
  const high = sorted[Math.ceil(place)] ?? Number.NaN;
  return low + (high - low) * (place - Math.floor(place));
};

/** What the extension added in each round. @param {number[]} ours @param {number[]} bare */
export const added = (ours, bare) => ours.map((value, round) => value - (bare[round] ?? Number.NaN));

/**
 * Runs one thing several times, one after the other.
 * @template T
 * @param {number} rounds
 * @param {(round: number) => Promise<T>} run
 */
export const repeat = async (rounds, run) => {
  /** @type {T[]} */
  const all = [];
  for (let round = 0; round < rounds; round++) all.push(await run(round));
  return all;
};

export const pause = (/** @type {number} */ ms) => new Promise((done) => setTimeout(done, ms));

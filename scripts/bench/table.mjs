import { availableParallelism, loadavg } from 'node:os';
import { say } from '../setup/say.mjs';
import { quantile } from './figures.mjs';

const columns = /** @type {const} */ ([
  ['what', 53],
  ['median', 11],
  ['middle half', 16],
  ['without', 11],
  ['with', 11],
  ['ratio', 8],
  ['peak memory', 17],
  ['at most', 10],
  ['', 4],
]);

/** Layout shift alone has no unit, and is small; ratios are held against whole numbers. */
const number = (/** @type {number} */ value, /** @type {string} */ unit) => {
  const size = Math.abs(value);
  if (size === 0 || size >= 100) return value.toFixed(0);
  return value.toFixed({ '': 4, x: 2 }[unit] ?? 1);
};
const figure = (/** @type {number} */ value, /** @type {string} */ unit) =>
  `${number(value, unit)} ${unit}`.trimEnd();
const line = (/** @type {string[]} */ cells) =>
  say(
    columns
      .map(([, width], place) => (cells[place] ?? '').padEnd(width))
      .join('')
      .trimEnd(),
  );

/**
 * Whether a row keeps its figure; '' where there is none to keep.
 * @param {import('./figures.mjs').Row} row
 */
const verdict = ({ seen, limit }) => {
  if (limit === undefined) return '';
  return quantile(seen) <= limit ? 'ok' : 'over';
};

/** @param {import('./figures.mjs').Row} row */
const cellsOf = (row) => {
  const { what, seen, unit, limit, without, with: ours, pairUnit = unit, memory } = row;
  const low = quantile(seen, 0.25);
  const high = quantile(seen, 0.75);
  const ratio = without && ours ? `x${(quantile(ours) / quantile(without)).toFixed(2)}` : '';
  return [
    what,
    figure(quantile(seen), unit),
    seen.length > 1 ? `${number(low, unit)} to ${number(high, unit)}` : '',
    without ? figure(quantile(without), pairUnit) : '',
    ours ? figure(quantile(ours), pairUnit) : '',
    ratio,
    memory ? `${number(memory.peak, 'MB')} MB (+${number(memory.added, 'MB')})` : '',
    limit === undefined ? '' : figure(limit, unit),
    verdict(row),
  ];
};

/** Prints all rows and how to read them. @param {import('./figures.mjs').Row[]} rows */
export const printTable = (rows) => {
  say();
  line(columns.map(([name]) => name));
  line(columns.map(([name, width]) => '-'.repeat(name ? width - 2 : 4)));
  for (const row of rows) line(cellsOf(row));
  const judged = rows.map(verdict).filter(Boolean);
  say();
  say(`${judged.filter((word) => word === 'ok').length} of ${judged.length} figures with a limit keep it.`);
  say(
    'Times belong to this machine and what else runs on it; ratios and medians say more than single figures.',
  );
  const [load = 0] = loadavg();
  say(`At the end ${load.toFixed(1)} tasks shared its ${availableParallelism()} processors.`);
};

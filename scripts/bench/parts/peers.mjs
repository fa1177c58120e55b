import { createRequire } from 'node:module';
import path from 'node:path';
import { using } from '../browsers.mjs';
import { buildPeer } from '../buildPeer.mjs';
import { added, quantile } from '../figures.mjs';
import { pageCost } from '../pageCost.mjs';

/** @typedef {import('../pageCost.mjs').PageCost} PageCost */
/** @typedef {'empty' | 'card' | 'autoconsent' | 'ours'} Peer */
/** @typedef {'bare' | Peer} Name */
/** @typedef {Record<Name, PageCost[]>} Seen */

const pages = {
  'order list': 'https://www.aliexpress.com/p/order/index.html',
  account: 'https://www.aliexpress.com/p/account/index.html',
};
/** @type {Array<[Peer, string]>} */
const peers = [
  ['empty', 'empty script'],
  ['card', 'one card'],
  ['autoconsent', 'autoconsent'],
  ['ours', 'ours'],
];
/** @type {{ name: keyof PageCost, what: string, unit: string, limit?: number }[]} */
const figures = [
  { name: 'task', what: 'main thread', unit: 'ms' },
  { name: 'script', what: 'script', unit: 'ms' },
  { name: 'heap', what: 'heap', unit: 'kB', limit: 600 },
  { name: 'tab', what: 'tab memory', unit: 'MB', limit: 2.5 },
];
const warmUp = 2;

/** An extension of many pages and years, as its package ships it. */
const autoconsent = () =>
  path.join(path.dirname(createRequire(import.meta.url).resolve('@duckduckgo/autoconsent')), 'addon-mv3');

/**
 * Loads in turns, each round beginning with another one, so that what else the machine does hits all alike.
 * @param {Record<Name, import('../browsers.mjs').Opened>} opened
 * @param {string} address
 * @param {number} rounds
 * @returns {Promise<Seen>}
 */
const inTurns = async (opened, address, rounds) => {
  /** @type {Seen} */
  const seen = { bare: [], empty: [], card: [], autoconsent: [], ours: [] };
  const names = /** @type {Name[]} */ (Object.keys(seen));
  for (let round = 0; round < rounds + warmUp; round++) {
    const first = round % names.length;
    for (const name of [...names.slice(first), ...names.slice(0, first)]) {
      const cost = await pageCost(opened[name].browser, address);
      if (round >= warmUp) seen[name].push(cost);
    }
  }
  return seen;
};

/** What each added to the page alone, and how ours stands beside the others. */
const rowsOf = (/** @type {string} */ page, /** @type {Seen} */ seen) => {
  const of = (/** @type {Name} */ name, /** @type {keyof PageCost} */ figure) =>
    seen[name].map((cost) => cost[figure]);
  const costs = figures.flatMap(({ name, what, unit, limit }) =>
    peers.map(([peer, word]) => {
      const [without, ours] = [of('bare', name), of(peer, name)];
      const row = {
        what: `${page}, ${what} added: ${word}`,
        seen: added(ours, without),
        without,
        with: ours,
        unit,
      };
      return peer === 'ours' && limit !== undefined ? { ...row, limit } : row;
    }),
  );
  const beside = (/** @type {keyof PageCost} */ figure, /** @type {Peer} */ peer) => {
    const cost = (/** @type {Peer} */ name) => quantile(added(of(name, figure), of('bare', figure)));
    return [cost('ours') / cost(peer)];
  };
  return [
    ...costs,
    { what: `${page}, main thread, ours : one card`, seen: beside('task', 'card'), unit: 'x', limit: 2 },
    ...figures.map(({ name, what }) => ({
      what: `${page}, ${what}, ours : autoconsent`,
      seen: beside(name, 'autoconsent'),
      unit: 'x',
      limit: 1,
    })),
  ];
};

/**
 * Ours beside an empty script, WXT's one-card example and a well-known extension, all in one run.
 * @type {import('../figures.mjs').Measure}
 */
export const measure = async ({ port, extension, rounds = 9 }) => {
  const folders = {
    bare: undefined,
    empty: await buildPeer('empty'),
    card: await buildPeer('card'),
    autoconsent: autoconsent(),
    ours: extension,
  };
  return using(port, folders, async (opened) => {
    const rows = [];
    for (const [page, address] of Object.entries(pages))
      rows.push(...rowsOf(page, await inTurns(opened, address, rounds)));
    return rows;
  });
};

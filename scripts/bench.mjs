// Measures what the extension costs and how long it takes: every file in scripts/bench/parts is one set of rows.
// Nothing here passes or fails, since times belong to the machine. `npm run bench -- load popup` runs two parts only;
// with `--built` it takes the extension as it was built last, with `--rounds=15` the parts that load pages in turns do so
// as often.
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { root } from './setup/runCommand.mjs';
import { runMain, Stop, say } from './setup/say.mjs';
import { ensureSetup } from './setup.mjs';

/** @typedef {import('./bench/figures.mjs').Given} Given */

/** All parts in the order of their names, or the wanted ones. @param {string[]} wanted */
function partsOf(wanted) {
  const all = readdirSync(path.join(root, 'scripts', 'bench', 'parts'))
    .map((file) => file.replace('.mjs', ''))
    .sort();
  const unknown = wanted.filter((part) => !all.includes(part));
  if (unknown.length > 0)
    throw new Stop(`No such part: ${unknown.join(', ')}. There are: ${all.join(', ')}.`);
  return wanted.length > 0 ? wanted : all;
}

/** How often to measure, where the person says so. @param {string[]} wishes */
function roundsOf(wishes) {
  const wish = wishes.find((one) => one.startsWith('--rounds='));
  const rounds = Number(wish?.slice('--rounds='.length));
  if (wish && !(Number.isInteger(rounds) && rounds > 0))
    throw new Stop(`${wish} is no number of rounds; an example is --rounds=15.`);
  return wish && rounds;
}

/**
 * A part that fails takes only its own rows with it.
 * @param {string} part
 * @param {Given} given
 * @returns {Promise<import('./bench/figures.mjs').Row[]>}
 */
async function measured(part, given) {
  const begin = Date.now();
  say(`… ${part}`);
  try {
    const { measure } = await import(`./bench/parts/${part}.mjs`);
    const rows = await measure(given);
    say(`✓ ${part} (${Math.round((Date.now() - begin) / 1000)} s)`);
    return rows;
  } catch (error) {
    say(`✗ ${part} could not be measured: ${error instanceof Error ? error.message : error}`);
    return [];
  }
}

async function main() {
  await ensureSetup({ want: ['chromium'] });
  const wishes = process.argv.slice(2);
  const parts = partsOf(wishes.filter((wish) => !wish.startsWith('--')));
  const rounds = roundsOf(wishes);
  const { startPracticeSite } = await import('../tests/site/server.mjs');
  const { check } = await import('./test/step.mjs');
  const { printTable } = await import('./bench/table.mjs');
  const build = () => check('Build', ['wxt', 'build'], 'Correct the file named above, then start again.');
  if (!wishes.includes('--built') && !(await build()).ok) throw new Stop('Nothing was measured.');
  const site = await startPracticeSite();
  const extension = path.join(root, '.output', 'chrome-mv3');
  const given = { port: site.port, extension, ...(rounds && { rounds }) };
  const rows = [];
  for (const part of parts) rows.push(...(await measured(part, given)));
  await site.close();
  printTable(rows);
}

await runMain(main);

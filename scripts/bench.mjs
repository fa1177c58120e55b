// Measures what the extension costs: every file in scripts/bench with a `measure` is one set of rows. Medians and ratios;
// nothing here passes or fails, since times belong to the machine.
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { root } from './setup/runCommand.mjs';
import { runMain, say } from './setup/say.mjs';
import { ensureSetup } from './setup.mjs';

const figure = (value, unit) => (value === undefined ? '' : `${value.toFixed(unit === '' ? 4 : 1)} ${unit}`);

async function main() {
  await ensureSetup({ want: ['chromium'] });
  const { startPracticeSite } = await import('../tests/site/server.mjs');
  const { check } = await import('./test/step.mjs');
  const { ok } = await check('Build', ['wxt', 'build'], 'Correct the file named above, then start again.');
  if (!ok) return;
  const site = await startPracticeSite();
  const extension = path.join(root, '.output', 'chrome-mv3');
  const rows = [];
  for (const file of readdirSync(path.join(root, 'scripts', 'bench')).sort()) {
    const { measure } = await import(`./bench/${file}`);
    if (measure === undefined) continue;
    say(`… ${file.replace('.mjs', '')}`);
    rows.push(...(await measure({ port: site.port, extension })));
  }
  await site.close();
  say(
    ['what', 'without', 'with', 'ratio', 'at most']
      .map((name) => name.padEnd(34).slice(0, name === 'what' ? 34 : 14))
      .join(''),
  );
  for (const { what, without, with: ours, unit, limit } of rows) {
    const ratio = without ? `x${(ours / without).toFixed(2)}` : '';
    const cells = [
      figure(without, unit),
      figure(ours, unit),
      ratio,
      limit === undefined ? '' : figure(limit, unit),
    ];
    say(what.padEnd(34) + cells.map((cell) => cell.padEnd(14)).join(''));
  }
}

await runMain(main);

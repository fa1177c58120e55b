// Builds for both kinds of browser and makes the archives for the stores, in .output/packages: the same bytes from the
// same sources, on every run and in every folder. Use: npm run package
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { makeArchives, sumsOf } from './package/archives.mjs';
import { root } from './setup/runCommand.mjs';
import { runMain, Stop, say } from './setup/say.mjs';
import { ensureSetup } from './setup.mjs';
import { check } from './test/step.mjs';

const packages = path.join(root, '.output', 'packages');

/** @param {string} label @param {string[]} args */
async function build(label, args) {
  const { ok } = await check(
    label,
    ['wxt', 'build', ...args],
    'Correct the file named above, then start again.',
  );
  if (!ok) throw new Stop('No archive was made.');
}

await runMain(async () => {
  await ensureSetup({ want: [] });
  // Another value, left over in somebody's shell, would build something else.
  process.env.NODE_ENV = 'production';
  await build('Build for Chromium', []);
  await build('Build for Firefox', ['-b', 'firefox']);
  const archives = makeArchives(root);
  rmSync(packages, { recursive: true, force: true });
  mkdirSync(packages, { recursive: true });
  for (const [name, bytes] of Object.entries(archives)) {
    writeFileSync(path.join(packages, name), bytes);
    say(`✓ .output/packages/${name} (${Math.ceil(bytes.length / 1024)} KB)`);
  }
  const sums = sumsOf(archives);
  writeFileSync(path.join(packages, 'SHA256SUMS'), sums);
  say(sums.trimEnd());
});

// Puts small faults into the code, one at a time, and counts how many the unit tests find. Takes long: with
// `npm run mutants -- --every=12` only every twelfth fault is tried. Not part of `npm test`.
// `npm run mutants -- content/memory` tries only files whose path begins so.
import { setPriority } from 'node:os';
import path from 'node:path';
import { roomOf, rooms, table } from './mutants/rooms.mjs';
import { root } from './setup/runCommand.mjs';
import { runMain, Stop, say } from './setup/say.mjs';
import { ensureSetup } from './setup.mjs';

/** @param {string[]} wishes @returns {number} one fault in so many is tried */
function everyOf(wishes) {
  const wish = wishes.find((one) => one.startsWith('--every='));
  if (wish === undefined) return 1;
  const every = Number(wish.slice('--every='.length));
  if (!(Number.isInteger(every) && every > 0))
    throw new Stop(`${wish} is no number; an example is --every=12.`);
  return every;
}

await runMain(async () => {
  await ensureSetup({ want: [] });
  const wishes = process.argv.slice(2);
  const every = everyOf(wishes);
  const starts = wishes.filter((one) => !one.startsWith('--'));
  const patterns =
    starts.length > 0
      ? starts.flatMap((start) => [`${start}*`, `${start}*/**/*.{ts,tsx}`])
      : Object.values(rooms).flat();
  // Whoever works here meanwhile goes first.
  setPriority(19);
  process.env.MUTANTS_EVERY = String(every);
  const { Stryker } = await import('@stryker-mutator/core');
  /** @typedef {ConstructorParameters<typeof Stryker>[0]} Options */
  const quiet = /** @type {Options['logLevel']} */ (/** @type {unknown} */ ('error'));
  const mutants = await new Stryker({
    mutate: [...patterns, '!**/*.d.ts'],
    testRunner: 'vitest',
    vitest: { configFile: 'scripts/mutants/vitest.config.ts' },
    plugins: ['@stryker-mutator/vitest-runner', './scripts/mutants/sample.mjs'],
    checkers: ['sample'],
    coverageAnalysis: 'perTest',
    // What runs once, at import, would need every test for every fault.
    ignoreStatic: true,
    concurrency: 1,
    logLevel: quiet,
    timeoutMS: 30_000,
    dryRunTimeoutMinutes: 30,
    tempDirName: '.setup/mutants',
    ignorePatterns: ['.output', 'screenshots', '.stryker-tmp'],
    // It would rewrite that file with a TypeScript of another time; our tests do not read it.
    tsconfigFile: 'none.json',
    reporters: ['progress-append-only', 'html', 'json'],
    htmlReporter: { fileName: '.setup/mutants.html' },
    jsonReporter: { fileName: '.setup/mutants.json' },
  }).runMutationTest();
  say();
  for (const line of table(
    mutants.map(({ fileName, status }) => ({ room: roomOf(path.relative(root, fileName)), status })),
  ))
    say(line);
  if (every > 1) say(`A sample: one fault in ${every}.`);
  say('Which ones no test found, and where: .setup/mutants.html');
});

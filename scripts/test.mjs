// Everything that has to be right: types, lint, both builds, unit tests, store lint, real browsers.
// The last line is "N passed, N failed"; the exit code is 1 when anything failed.
// `npm test -- --without-browsers` leaves the browser tests out, by name.

import { runMain, say } from './setup/say.mjs';
import { ensureSetup } from './setup.mjs';
import { addUp } from './test/counts.mjs';
import { check, notRun, tests } from './test/step.mjs';

const names = {
  types: 'Types',
  scriptTypes: 'Types of the scripts',
  lint: 'Lint',
  unused: 'Nothing unused',
  chrome: 'Build for Chromium',
  firefox: 'Build for Firefox',
  packages: 'Packages and store lint',
  unit: 'Unit tests',
  browsers: 'Browser tests',
};

const withoutBrowsers = process.argv.includes('--without-browsers');

/** @typedef {import('./browsers/findBrowsers.mjs').Browsers} Browsers */

/**
 * Steps that lean on each other wait for each other; the two long ones without a browser run side by side.
 * @param {Browsers} browsers
 */
async function runAll(browsers) {
  // Types of our own file names and manifest, which tsc and vitest read.
  const prepare = await check(
    'Prepare types',
    ['wxt', 'prepare'],
    'Correct wxt.config.ts or the entrypoint named above.',
  );
  // Preparing is no test of its own, unless it fails.
  const done = prepare.ok ? [] : [prepare];
  const buildHelp = 'Correct the file named above; `npx wxt build` shows it alone.';
  const chrome = await check(names.chrome, ['wxt', 'build'], buildHelp);
  const firefox = await check(names.firefox, ['wxt', 'build', '-b', 'firefox'], buildHelp);
  done.push(chrome, firefox);
  const built = chrome.ok && firefox.ok;
  const broken = chrome.ok ? names.firefox : names.chrome;
  const unit = tests(names.unit, 'unit', {
    help: 'Run one file alone with `npx vitest run <part of its path>`.',
  });
  done.push(
    await check(
      names.types,
      ['typescript', '--noEmit'],
      'Correct the lines named above; `npm run check` shows them alone.',
    ),
    await check(
      names.scriptTypes,
      ['typescript', '--noEmit', '-p', 'scripts'],
      'Correct the lines named above; `npm run check` shows them too.',
    ),
    await check(names.lint, ['@biomejs/biome', 'check', '.'], '`npm run format` mends most of it.'),
    await check(
      names.unused,
      ['knip', '--no-progress'],
      'Remove what nothing uses, or its `export`; `npx knip` shows it alone.',
    ),
    built ? await ofWhatIsBuilt() : notRun(names.packages, broken),
  );
  done.push(await unit);
  if (withoutBrowsers) say(`– ${names.browsers}: left out, as asked.`);
  else done.push(built ? await inBrowsers(browsers) : notRun(names.browsers, broken));
  return addUp(done);
}

const ofWhatIsBuilt = () =>
  tests(names.packages, 'packages', {
    args: ['-c', 'tests/built/vitest.config.ts'],
    help: 'Run one file alone with `npx vitest run -c tests/built/vitest.config.ts <part of its path>`.',
  });

const inBrowsers = (/** @type {Browsers} */ { chromium, firefox }) =>
  tests(names.browsers, 'browsers', {
    args: ['-c', 'tests/browser/vitest.config.ts'],
    env: { ...(chromium && { CHROMIUM: chromium.path }), ...(firefox && { FIREFOX: firefox.path }) },
    help: 'Run one file alone with `npx vitest run -c tests/browser/vitest.config.ts <part of its path>`.',
  });

await runMain(
  async () => {
    const { passed, failed } = await runAll(await ensureSetup(withoutBrowsers ? { want: [] } : {}));
    process.exitCode = failed === 0 ? 0 : 1;
    say(`${passed} passed, ${failed} failed`);
  },
  () => say('0 passed, 1 failed'),
);

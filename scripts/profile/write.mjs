import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../setup/runCommand.mjs';

/**
 * Writes what the version in package.json leaves in a browser to tests/upgrade/<version>.json.
 * @returns {Promise<string>} the file's name below the project
 */
export async function writeProfile() {
  const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
  // @ts-expect-error it brings types that its package does not name
  await import('fake-indexeddb/auto');
  const { fakeBrowser } = await import('wxt/testing/fake-browser');
  Object.assign(globalThis, { browser: fakeBrowser, chrome: fakeBrowser });
  const { runnerImport } = await import('vite');
  const load = async (/** @type {string} */ name, /** @type {import('vite').InlineConfig} */ config = {}) =>
    (await runnerImport(path.join(root, 'scripts', name), { root, configFile: false, ...config })).module;
  const { locales } = await load('locales/plugin.ts');
  const { build } = await load('build.ts');
  /** @type {typeof import('./make.ts')} */
  const { makeProfile } = await load('profile/make.ts', {
    logLevel: 'error',
    plugins: [locales()],
    resolve: { alias: { '@': root } },
    define: { __BUILD__: JSON.stringify(build()) },
  });
  const name = `tests/upgrade/${version}.json`;
  writeFileSync(path.join(root, name), `${JSON.stringify(await makeProfile(version), null, 1)}\n`);
  return name;
}

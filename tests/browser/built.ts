import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Browsers, findBrowsers, howToGet } from '../../scripts/browsers/findBrowsers.mjs';

/**
 * The folder of a built extension.
 * @throws when it has not been built
 */
export function built(name: 'chrome-mv3' | 'firefox-mv3'): string {
  const folder = fileURLToPath(new URL(`../../.output/${name}`, import.meta.url));
  if (!existsSync(`${folder}/manifest.json`)) {
    throw new Error(`${folder} is missing: run \`npm run build\` first.`);
  }
  return folder;
}

/**
 * The path of the browser to test with.
 * @throws with how to get it, when this machine has none
 */
export function browserPath(id: keyof Browsers): string {
  const found = findBrowsers()[id];
  if (found === undefined) throw new Error(howToGet(id));
  return found.path;
}

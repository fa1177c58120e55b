import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../setup/runCommand.mjs';

const paper = path.join(root, 'store', 'permissions.md');

/**
 * What Chromium says before it installs a build, in the browser's language. The browser itself is asked, so nobody has
 * to guess what a permission sounds like. It needs no permission; any page of an extension can ask.
 * @param {{ evaluate: (run: (manifest: string) => Promise<string[]>, manifest: string) => Promise<string[]> }} page
 *   of an extension
 * @param {string} folder of the built extension
 * @returns {Promise<string[]>}
 */
export function installWarnings(page, folder) {
  const manifest = readFileSync(path.join(folder, 'manifest.json'), 'utf8');
  return page.evaluate((text) => chrome.management.getPermissionWarningsByManifest(text), manifest);
}

/** The sentences that the paper on permissions quotes. @returns {string[]} */
export const quotedWarnings = () =>
  [...readFileSync(paper, 'utf8').matchAll(/^> (.+)$/gm)].map(([, line = '']) => line);

/** Puts the browser's sentences into the paper. @param {string[]} warnings */
export function quoteWarnings(warnings) {
  const quote = warnings.map((line) => `> ${line}\n`).join('');
  writeFileSync(paper, readFileSync(paper, 'utf8').replace(/(?:^> .+\n)+/m, quote));
}

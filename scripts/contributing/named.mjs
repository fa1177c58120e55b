import { readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../setup/runCommand.mjs';
import { Stop } from '../setup/say.mjs';

/**
 * The files that CONTRIBUTING names for adding a thing, as it writes them: `locales/<lang>.json`, `tests/pages/<id>/`.
 * @param {string} title the first cell of its row
 * @returns {string[]}
 */
export function namedFiles(title) {
  const lines = readFileSync(path.join(root, 'CONTRIBUTING.md'), 'utf8').split('\n');
  const row = lines.find((line) => line.startsWith(`| ${title} |`));
  if (row === undefined) throw new Stop(`CONTRIBUTING.md has no row “${title}”.`);
  const [, , files = ''] = row.split('|');
  return [...files.matchAll(/`([a-z]+\/[^`]*)`/g)].map(([, file = '']) => file);
}

/** @param {string} pattern */
const matching = (pattern) => {
  const inside = pattern.endsWith('/') ? '.*' : '';
  const text = pattern.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/<\w+>/g, '[\\w-]+');
  return new RegExp(`^${text}${inside}$`);
};

/**
 * The files that no pattern names.
 * @param {string[]} files
 * @param {string[]} named
 */
export const strangeFiles = (files, named) => {
  const patterns = named.map(matching);
  return files.filter((file) => !patterns.some((one) => one.test(file)));
};

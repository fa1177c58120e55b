import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fixtureOf, freeName } from './fixture.mjs';
import { readReport } from './readReport.mjs';
import { wordsOf } from './words.mjs';

/** @typedef {{ file: string, text: string }} Written a file of the project, its path with slashes */

/**
 * Writes what follows from a copied report into a folder of the project.
 * @param {string} text the report as it was copied
 * @param {string} into
 * @returns {Promise<string[]>} the files
 */
export async function writeFrom(text, into) {
  const { report, address } = await readReport(text);
  const all = [...fixtureOf(report, address, freeName(into, report)), ...wordsOf(into, report)];
  for (const one of all) {
    const place = path.join(into, one.file);
    mkdirSync(path.dirname(place), { recursive: true });
    writeFileSync(place, one.text);
  }
  return all.map(({ file }) => file);
}

import { loadModule } from '../setup/loadModule.mjs';
import { Stop } from '../setup/say.mjs';

/** @typedef {import('../../content/report/reportSchema.ts').PageReport} PageReport */

/**
 * The object inside a text: people paste a report with words or a fence around it.
 * @param {string} text
 * @returns {unknown}
 */
const objectIn = (text) => {
  try {
    return JSON.parse(text.slice(text.indexOf('{'), text.lastIndexOf('}') + 1));
  } catch {
    throw new Stop('This is no report: there is no { … } in it that can be read. Was it cut off?');
  }
};

/**
 * Reads a copied report and finds an address at which its page is recognised.
 * @param {string} text
 * @returns {Promise<{ report: PageReport, address: string }>}
 * @throws {Stop} in words, for what is no report or of a page nobody knows
 */
export async function readReport(text) {
  const found = objectIn(text);
  /** @type {typeof import('./reports.ts')} */
  const { parseReport, addressOf } = await loadModule('scripts/fromReport/reports.ts');
  const { data: report, error } = parseReport(found);
  if (!report) throw new Stop(`This is no report of ours:\n${error}`);
  const address = addressOf(report);
  if (address === undefined) throw new Stop(`No page is called “${report.page}” in content/pages/table.ts.`);
  return { report, address };
}

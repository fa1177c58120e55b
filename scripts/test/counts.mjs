/** @typedef {{ passed: number, failed: number, skipped: number }} Counts */

/**
 * Counts a vitest JSON report. A run that broke off, found no test at all, or ended badly although every test
 * passed (a file that does not load, an error outside the tests) counts as one failure: silence is not success.
 * @param {{ numPassedTests: number, numFailedTests: number, numPendingTests?: number, numTodoTests?: number }
 *   | undefined} report nothing when vitest wrote none
 * @param {number} code vitest's exit code
 * @returns {Counts}
 */
export function countTests(report, code) {
  const passed = report?.numPassedTests ?? 0;
  const failed = report?.numFailedTests ?? 0;
  const skipped = (report?.numPendingTests ?? 0) + (report?.numTodoTests ?? 0);
  const silent = failed === 0 && (code !== 0 || passed === 0);
  return { passed, failed: silent ? 1 : failed, skipped };
}

/**
 * What was passed over, by the words of its group or, without one, its own: so that nobody takes it for passed.
 * @param {{ testResults?: { assertionResults?: { status: string, title: string, ancestorTitles?: string[] }[] }[] }
 *   | undefined} report
 * @returns {string[]}
 */
export function passedOver(report) {
  const all = (report?.testResults ?? []).flatMap(({ assertionResults = [] }) => assertionResults);
  const left = all.filter(({ status }) => !['passed', 'failed'].includes(status));
  return [...new Set(left.map(({ ancestorTitles, title }) => ancestorTitles?.[0] ?? title))];
}

/**
 * The sum of several counts.
 * @param {Counts[]} list
 * @returns {Counts}
 */
export const addUp = (list) =>
  list.reduce(
    (sum, one) => ({
      passed: sum.passed + one.passed,
      failed: sum.failed + one.failed,
      skipped: sum.skipped + one.skipped,
    }),
    { passed: 0, failed: 0, skipped: 0 },
  );

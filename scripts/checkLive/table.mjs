/** @typedef {import('./visit.mjs').Visit} Visit */

const marks = { holds: '✓', look: '✗', early: '·', noReader: '·', elsewhere: '!', botCheck: '!' };
const words = {
  holds: 'is read',
  look: 'its reader finds nothing',
  early: 'was not at rest yet, nothing read so far',
  noReader: 'has no reader',
  elsewhere: 'led elsewhere, or nothing of ours answered',
  botCheck: 'is a bot check: pass it by hand and begin again',
};

/** @param {Record<string, string>} all @param {string} good */
const count = (all, good) => {
  const values = Object.values(all);
  return `${values.filter((one) => one === good).length}/${values.length}`;
};
/** @param {Record<string, string>} all @param {string} bad */
const names = (all, bad) => Object.keys(all).filter((name) => all[name] === bad);
/** What was not found, facts and anchors of one name once. @param {NonNullable<Visit['report']>} report */
const lacks = ({ facts, anchors }) => new Set([...names(facts, 'unknown'), ...names(anchors, 'missing')]);

/** Whether somebody has to look at it. @param {Visit} visit */
export const isOpen = ({ state }) => ['look', 'elsewhere', 'botCheck'].includes(state);

/**
 * The visits as lines of a table, and what they come to.
 * @param {readonly Visit[]} visits
 * @returns {string[]}
 */
export function tableOf(visits) {
  const cells = visits.map(({ id, state, report }) => [
    `${marks[state]} ${id}`,
    report ? report.language : '',
    report ? count(report.facts, 'known') : '',
    report ? count(report.anchors, 'found') : '',
    report ? String(report.labels.length) : '',
    [words[state], ...(report && state !== 'elsewhere' ? lacks(report) : [])].join(' – '),
  ]);
  const head = ['  page', 'language', 'facts', 'anchors', 'labels', ''];
  const widths = head.map((_, at) => Math.max(...[head, ...cells].map((row) => row[at]?.length ?? 0)));
  const lines = [head, ...cells].map((row) =>
    row
      .map((cell, at) => cell.padEnd(widths[at] ?? 0))
      .join('  ')
      .trimEnd(),
  );
  const open = visits.filter(isOpen).length;
  return [...lines, `${visits.length - open} hold or tell nothing, ${open} to look at`];
}

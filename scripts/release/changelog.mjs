import { Stop } from '../setup/say.mjs';

/** Whether one version comes after another, both as three numbers. @param {string} next @param {string} last */
export const isLater = (next, last) => next.localeCompare(last, 'en', { numeric: true }) > 0;

/**
 * A version the stores take, later than the last.
 * @param {string | undefined} next
 * @param {string} last
 * @returns {string} the next one
 * @throws {Stop}
 */
export function checkVersion(next, last) {
  if (!next || !/^(?:0|[1-9]\d{0,4})(?:\.(?:0|[1-9]\d{0,4})){2}$/.test(next))
    throw new Stop(`Say which version, as three numbers: npm run release -- 1.2.3 (now: ${last})`);
  if (!isLater(next, last))
    throw new Stop(`${next} does not come after ${last}. Stores take later versions only.`);
  return next;
}

/**
 * The change log with what was noted under "Unreleased" put under the version and its day.
 * @param {string} text
 * @param {string} version
 * @param {string} day ISO date
 * @throws {Stop} when nothing was noted
 */
export function closeUnreleased(text, version, day) {
  const [, notes = ''] = /^## Unreleased\n([\s\S]*?)(?=^## |(?![\s\S]))/m.exec(text) ?? [];
  if (notes.trim() === '')
    throw new Stop(
      'CHANGELOG.md notes nothing under “## Unreleased”. Say there what changes for people, then start again.',
    );
  return text.replace('## Unreleased\n', `## Unreleased\n\n## ${version} (${day})\n`);
}

/**
 * What is noted for one version: the text of the release.
 * @param {string} text
 * @param {string} version
 */
export function notesOf(text, version) {
  const start = text.split(/^## /m).find((part) => [' ', '\n'].some((end) => part.startsWith(version + end)));
  if (!start) throw new Stop(`CHANGELOG.md says nothing about ${version}.`);
  return start.slice(start.indexOf('\n')).trim();
}

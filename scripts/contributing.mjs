// Plays each row of CONTRIBUTING's table: adds that thing in a copy of the project, touching only the files the row
// names, and runs the checks there. `npm run check:contributing`, or `npm run check:contributing -- hint page`.
import { rows } from './contributing/additions.mjs';
import { copyProject } from './contributing/copy.mjs';
import { namedFiles, strangeFiles } from './contributing/named.mjs';
import { runMain, Stop, say } from './setup/say.mjs';
import { ensureSetup } from './setup.mjs';

/** @param {import('./contributing/additions.mjs').Addition} row @returns {Promise<string[]>} what is wrong */
async function play(row) {
  const copy = copyProject();
  try {
    row.add(copy);
    const strange = strangeFiles(copy.touched(), namedFiles(row.title));
    if (strange.length > 0) return [`needs files that CONTRIBUTING does not name: ${strange.join(', ')}`];
    return await copy.check(row.tests);
  } catch (error) {
    return [error instanceof Error ? error.message : String(error)];
  } finally {
    copy.remove();
  }
}

await runMain(async () => {
  await ensureSetup({ want: [] });
  const wanted = process.argv.slice(2);
  const chosen = rows.filter(({ id }) => wanted.length === 0 || wanted.includes(id));
  if (chosen.length === 0) throw new Stop(`There are: ${rows.map(({ id }) => id).join(', ')}.`);
  let failed = 0;
  for (const row of chosen) {
    say(`… Adding ${row.title}`);
    const wrong = await play(row);
    say(`${wrong.length === 0 ? '✓' : '✗'} ${row.title}`);
    for (const line of wrong) say(`    ${line}`);
    failed += wrong.length === 0 ? 0 : 1;
  }
  process.exitCode = failed === 0 ? 0 : 1;
  say(`${chosen.length - failed} passed, ${failed} failed`);
});

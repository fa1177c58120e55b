// Makes a fixture and an entry of words out of a report that somebody copied ("Check this page" in the popup).
// Use: npm run from-report FILE. docs/when-the-site-changes.md leads from there to the fix.
import { existsSync, readFileSync } from 'node:fs';
import { root } from './setup/runCommand.mjs';
import { runMain, Stop, say } from './setup/say.mjs';
import { ensureSetup } from './setup.mjs';

await runMain(async () => {
  const [file, ...rest] = process.argv.slice(2);
  if (file === undefined || rest.length > 0) throw new Stop('Name one file: npm run from-report report.txt');
  if (!existsSync(file)) throw new Stop(`There is no file ${file}.`);
  await ensureSetup({ want: [] });
  const { writeFrom } = await import('./fromReport/writeFrom.mjs');
  for (const one of await writeFrom(readFileSync(file, 'utf8'), root)) say(`✓ ${one}`);
  say(
    'Correct by hand what the page tells and what each word means; docs/when-the-site-changes.md says how. Then:',
  );
  say('  npx vitest run tests/pages tests/words');
});

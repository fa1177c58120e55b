// Makes a version: package.json, package-lock.json, CHANGELOG.md and its frozen profile, one commit, one tag. It sends
// nothing anywhere.
// Use: npm run release -- 1.2.3; the notes of a version: npm run release -- --notes 1.2.3
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { writeProfile } from './profile/write.mjs';
import { checkVersion, closeUnreleased, notesOf } from './release/changelog.mjs';
import { root } from './setup/runCommand.mjs';
import { runMain, Stop, say } from './setup/say.mjs';

const at = (/** @type {string} */ name) => path.join(root, name);
const read = (/** @type {string} */ name) => readFileSync(at(name), 'utf8');

/** @param {...string} args */
function git(...args) {
  const { status, stdout, stderr } = spawnSync('git', args, { cwd: root, encoding: 'utf8' });
  if (status !== 0) throw new Stop(`git ${args[0]} failed:\n${stderr}`);
  return stdout.trim();
}

/**
 * Changes the first places that name the version, so that all else stays as it is.
 * @param {string} name
 * @param {string} last
 * @param {string} next
 * @param {number} times
 */
function setVersion(name, last, next, times) {
  let left = times;
  const changed = read(name).replaceAll(`"version": "${last}"`, (found) =>
    left-- > 0 ? found.replace(last, next) : found,
  );
  if (left > 0) throw new Stop(`${name} does not name version ${last}. Run npm install, then start again.`);
  writeFileSync(at(name), changed);
}

/** @param {string | undefined} wanted */
async function release(wanted) {
  const { version: last } = JSON.parse(read('package.json'));
  const next = checkVersion(wanted, last);
  if (git('status', '--porcelain') !== '') throw new Stop('Commit or put away your changes first.');
  if (git('tag', '--list', `v${next}`) !== '') throw new Stop(`The tag v${next} is there already.`);
  const log = closeUnreleased(read('CHANGELOG.md'), next, new Date().toISOString().slice(0, 10));
  setVersion('package.json', last, next, 1);
  // Of the lock file only its own head: the project, and the project again as a package.
  setVersion('package-lock.json', last, next, 2);
  writeFileSync(at('CHANGELOG.md'), log);
  git('add', 'package.json', 'package-lock.json', 'CHANGELOG.md', await writeProfile());
  git('commit', '--quiet', '--message', `Version ${next}`);
  git('tag', `v${next}`);
  say(`✓ Version ${next}: one commit, tag v${next}. Nothing was sent.`);
  say(`  Look it over, then: git push origin HEAD v${next}`);
}

const [first, second] = process.argv.slice(2);
await runMain(async () => {
  if (first === '--notes') say(notesOf(read('CHANGELOG.md'), second ?? ''));
  else await release(first);
});

import { spawnSync } from 'node:child_process';
import { findBrowsers, howToGet } from '../browsers/findBrowsers.mjs';
import { runCommand } from './runCommand.mjs';
import { say, showProgress } from './say.mjs';

const debianPackages = { chromium: 'chromium', firefox: 'firefox-esr' };
/** Pictures made without these look unlike what people see, above all in Arabic. */
const debianFonts = ['fonts-noto-core', 'fonts-inter'];

const canUseApt = () =>
  process.platform === 'linux' &&
  process.getuid?.() === 0 &&
  spawnSync('apt-get', ['--version'], { stdio: 'ignore' }).status === 0;

const isInstalled = (/** @type {string} */ name) =>
  spawnSync('dpkg', ['-s', name], { encoding: 'utf8' }).stdout?.includes('install ok installed');

/** @param {string[]} packages */
async function installByApt(packages) {
  const progress = showProgress(`Setting up: ${packages.join(', ')} (about two minutes)`);
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  const install = (/** @type {string[]} */ names) =>
    runCommand('apt-get', ['install', '-y', '--no-install-recommends', ...names], { env });
  await runCommand('apt-get', ['update'], { env });
  let result = await install(packages);
  // One package unknown to this distribution must not keep the others away.
  if (result.code !== 0) for (const name of packages) result = await install([name]);
  const missing = packages.filter((name) => !isInstalled(name));
  const seconds = progress.end();
  if (missing.length === 0) return say(`✓ Browsers are in place (${seconds} s)`);
  say(`✗ apt-get could not install ${missing.join(', ')}:`);
  for (const line of result.output.trim().split('\n').slice(-6)) say(`    ${line}`);
}

/**
 * Finds the wanted browsers; on Debian and Ubuntu, as root, installs those that are missing.
 * What is still missing afterwards is said together with how to get it.
 * @param {Array<'chromium' | 'firefox'>} want
 * @returns {Promise<{ browsers: import('../browsers/findBrowsers.mjs').Browsers, complete: boolean, did: boolean }>}
 */
export async function ensureBrowsers(want) {
  let browsers = findBrowsers();
  let did = false;
  if (canUseApt()) {
    const lacking = want.filter((id) => browsers[id] === undefined && !process.env[id.toUpperCase()]);
    const packages = [
      ...lacking.map((id) => debianPackages[id]),
      ...debianFonts.filter((name) => !isInstalled(name)),
    ];
    if (packages.length > 0) {
      await installByApt(packages);
      browsers = findBrowsers();
      did = true;
    }
  }
  const missing = want.filter((id) => browsers[id] === undefined);
  for (const id of missing) say(`! ${howToGet(id)}`);
  return { browsers, complete: missing.length === 0, did };
}

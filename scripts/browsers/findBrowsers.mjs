import { accessSync, constants, readFileSync, statSync } from 'node:fs';
import path from 'node:path';

/** @typedef {{ name: string, path: string }} Browser */
/** @typedef {{ chromium?: Browser, firefox?: Browser }} Browsers */

/**
 * @typedef {object} Kind
 * @property {string} variable of the environment
 * @property {Record<string, string>} commands
 * @property {string[]} mac
 * @property {Record<string, string>} windows
 */

/** Names along PATH and folders where installers put them, the preferred one first. */
const kinds = {
  chromium: {
    variable: 'CHROMIUM',
    commands: {
      chromium: 'Chromium',
      'chromium-browser': 'Chromium',
      'google-chrome': 'Google Chrome',
      'google-chrome-stable': 'Google Chrome',
      'microsoft-edge': 'Microsoft Edge',
      'microsoft-edge-stable': 'Microsoft Edge',
    },
    mac: ['Chromium', 'Google Chrome', 'Microsoft Edge'],
    windows: {
      'Chromium\\Application\\chrome.exe': 'Chromium',
      'Google\\Chrome\\Application\\chrome.exe': 'Google Chrome',
      'Microsoft\\Edge\\Application\\msedge.exe': 'Microsoft Edge',
    },
  },
  firefox: {
    variable: 'FIREFOX',
    commands: { 'firefox-esr': 'Firefox', firefox: 'Firefox' },
    mac: ['Firefox'],
    windows: { 'Mozilla Firefox\\firefox.exe': 'Firefox' },
  },
};

/** @param {Kind} kind @param {{ env: NodeJS.ProcessEnv, platform: string }} machine @returns {Browser[]} */
function places(kind, { env, platform }) {
  if (platform === 'win32') {
    const bases = [env.ProgramFiles, env['ProgramFiles(x86)'], env.LOCALAPPDATA].filter(
      (base) => base !== undefined,
    );
    return Object.entries(kind.windows).flatMap(([end, name]) =>
      bases.map((base) => ({ name, path: path.win32.join(base, end) })),
    );
  }
  const folders = (env.PATH ?? '').split(':').filter((folder) => folder.startsWith('/'));
  const onPath = Object.entries(kind.commands).flatMap(([command, name]) =>
    folders.map((folder) => ({ name, path: path.posix.join(folder, command) })),
  );
  if (platform !== 'darwin') return onPath;
  const apps = kind.mac.flatMap((name) =>
    ['/Applications', `${env.HOME}/Applications`].map((base) => ({
      name,
      path: `${base}/${name}.app/Contents/MacOS/${name === 'Firefox' ? 'firefox' : name}`,
    })),
  );
  return [...apps, ...onPath];
}

/** Ubuntu's stand-in scripts only say "install the snap"; they are no browser. @param {string} file */
function isRealProgram(file) {
  try {
    accessSync(file, constants.X_OK);
    const { size } = statSync(file);
    return size > 20_000 || !/snap install/.test(readFileSync(file, 'utf8'));
  } catch {
    return false;
  }
}

/**
 * The browsers of this machine. CHROMIUM and FIREFOX in the environment come first.
 * @param {{ env?: NodeJS.ProcessEnv, platform?: string, works?: (file: string) => boolean }} [machine] for tests
 * @returns {Browsers}
 */
export function findBrowsers({ env = process.env, platform = process.platform, works = isRealProgram } = {}) {
  const find = (/** @type {Kind} */ kind) => {
    const given = env[kind.variable];
    if (given) return works(given) ? { name: path.basename(given), path: given } : undefined;
    return places(kind, { env, platform }).find((one) => works(one.path));
  };
  return { chromium: find(kinds.chromium), firefox: find(kinds.firefox) };
}

/**
 * How to get a browser that was not found, in words.
 * @param {'chromium' | 'firefox'} id
 * @param {{ env?: NodeJS.ProcessEnv, platform?: string }} [machine] for tests
 * @returns {string}
 */
export function howToGet(id, { env = process.env, platform = process.platform } = {}) {
  const variable = kinds[id].variable;
  if (env[variable])
    return `${variable} points to ${env[variable]}, which is no program that can be run. Correct or unset it.`;
  const what = id === 'chromium' ? 'Chromium, Google Chrome or Microsoft Edge' : 'Firefox';
  /** @type {Record<string, string> & { linux: string }} */
  const how = {
    win32: id === 'chromium' ? 'winget install Google.Chrome' : 'winget install Mozilla.Firefox',
    darwin: id === 'chromium' ? 'brew install --cask google-chrome' : 'brew install --cask firefox',
    linux: id === 'chromium' ? 'sudo apt-get install chromium' : 'sudo apt-get install firefox-esr',
  };
  const example = how[platform] ?? how.linux;
  return `${what} was not found. Install it (for example: ${example}), or set ${variable} to the program's path.`;
}

import { parseArgs } from 'node:util';
import { Stop } from '../setup/say.mjs';

const usage = [
  '  npm start                          the practice site, made-up pages at the real addresses',
  '  npm start -- --live                the real site; you sign in yourself',
  '  npm start -- --browser firefox     Firefox instead of Chromium, Chrome or Edge',
  '  CHROMIUM=/path/to/program npm start   a browser of your own choice (or FIREFOX=…)',
].join('\n');

/**
 * The options of `npm start`.
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} [env] npm puts options written without `--` there
 * @returns {{ live: boolean, browser: 'chromium' | 'firefox' | undefined, help: boolean, usage: string }}
 * @throws {Stop} in words, for what it does not know
 */
export function readOptions(args, env = process.env) {
  if (env.npm_config_live === 'true') throw new Stop(`Write two dashes before the options:\n${usage}`);
  const { live, help, browser } = parse(args);
  if (browser !== undefined && browser !== 'chromium' && browser !== 'firefox') {
    throw new Stop(`--browser takes chromium or firefox, not “${browser}”.\n${usage}`);
  }
  return { live, browser, help, usage };
}

/** @param {string[]} args */
function parse(args) {
  try {
    return parseArgs({
      args,
      options: {
        live: { type: 'boolean', default: false },
        browser: { type: 'string' },
        help: { type: 'boolean', short: 'h', default: false },
      },
    }).values;
  } catch (error) {
    throw new Stop(`${/** @type {Error} */ (error).message.split('. ')[0]}.\n${usage}`);
  }
}

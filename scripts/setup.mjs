// Makes this folder ready to run: Node, dependencies, browsers. It needs nothing but Node itself.
import { realpathSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { ensureBrowsers } from './setup/browsers.mjs';
import { ensureDependencies } from './setup/dependencies.mjs';
import { checkNode, handOver } from './setup/nodeVersion.mjs';
import { runMain, say } from './setup/say.mjs';

/**
 * Sets up what is missing; says so in one line when nothing is. Under an old Node it runs the whole command again
 * with the packaged one and does not come back.
 * @param {{ want?: Array<'chromium' | 'firefox'> }} [options] the browsers this command needs
 * @returns {Promise<import('./browsers/findBrowsers.mjs').Browsers>} a missing browser is left out
 */
export async function ensureSetup({ want = ['chromium', 'firefox'] } = {}) {
  const node = checkNode();
  const installed = await ensureDependencies();
  if (node === 'packaged') await handOver();
  const { browsers, complete, did } = await ensureBrowsers(want);
  if (complete && !installed && !did) say('✓ Everything is set up.');
  else if (complete) say('✓ Set-up is done.');
  return browsers;
}

if (realpathSync(process.argv[1] ?? '.') === fileURLToPath(import.meta.url)) {
  await runMain(async () => {
    const { chromium, firefox } = await ensureSetup();
    if (chromium === undefined || firefox === undefined) process.exitCode = 1;
  });
}

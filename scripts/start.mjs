// Builds the extension and opens a browser with it, on the practice site or (--live) on the real one.
// Without a display it walks through the journey and keeps pictures.
import path from 'node:path';
import { findBrowsers, howToGet } from './browsers/findBrowsers.mjs';
import { runMain, Stop, say } from './setup/say.mjs';
import { ensureSetup } from './setup.mjs';
import { buildFor, hasDisplay } from './start/build.mjs';
import { readOptions } from './start/options.mjs';

/** @typedef {'chromium' | 'firefox'} Id */

/**
 * The browser asked for; else the one that is there; else the one to be installed.
 * @param {Id | undefined} asked
 * @returns {Id}
 */
function choose(asked) {
  if (asked !== undefined) return asked;
  const { chromium, firefox } = findBrowsers();
  return chromium === undefined && firefox !== undefined ? 'firefox' : 'chromium';
}

async function main() {
  const { live, browser: asked, help, usage } = readOptions(process.argv.slice(2));
  if (help) {
    say(usage);
    return;
  }
  const headless = !hasDisplay();
  if (live && headless)
    throw new Stop('The real site needs a screen: you sign in there yourself. This machine shows none.');
  const id = choose(asked);
  const found = (await ensureSetup({ want: [id] }))[id];
  if (found === undefined) throw new Stop(howToGet(id));
  const extension = await buildFor(id);
  // Only now are the dependencies there that these need.
  const { startPracticeSite } = await import('../tests/site/server.mjs');
  const { openChromium } = await import('./start/chromium.mjs');
  const { openFirefox } = await import('./start/firefox.mjs');
  const site = live ? undefined : await startPracticeSite();
  const { untilInterrupted } = await import('./start/opened.mjs');
  const open = id === 'firefox' ? openFirefox : openChromium;
  const interrupted = untilInterrupted();
  say(`… Opening ${found.name}`);
  try {
    const opened = await open({ path: found.path, extension, port: site?.port, headless });
    try {
      await Promise.race([show(opened, { live, headless }), interrupted]);
    } finally {
      await opened.close();
    }
  } finally {
    await site?.close();
  }
}

/** @param {import('./start/opened.mjs').Opened} opened @param {{ live: boolean, headless: boolean }} how */
async function show(opened, { live, headless }) {
  const { ordersAddress, walk } = await import('./start/journey.mjs');
  const { untilClosed } = await import('./start/opened.mjs');
  if (headless) {
    say('… No display here: walking through the journey and keeping a picture of each stop');
    const folder = await walk(opened);
    return say(`✓ The pictures are in ${path.relative(process.cwd(), folder)}`);
  }
  const [page = await opened.browser.newPage()] = await opened.browser.pages();
  try {
    await page.goto(ordersAddress);
    say(
      live
        ? '✓ The real site is open, in a fresh profile that is removed at the end. Sign in yourself.'
        : '✓ The practice site is open: made-up pages at the real addresses. No other site can be reached.',
    );
  } catch (error) {
    say(`! ${ordersAddress} did not open (${String(error).split('\n')[0]}).`);
  }
  say('  Close the browser, or press Ctrl+C here, to end.');
  await untilClosed(opened.browser);
}

await runMain(main);

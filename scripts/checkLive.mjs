// Opens the pages we know, one by one, in a visible browser with the extension, presses nothing, and prints which
// readers and anchors still hold. For a maintainer with an account of their own, who signs in by hand.
// Use: npm run check:live, or npm run check:live -- --practice for the made-up pages.
import { createInterface } from 'node:readline/promises';
import { parseArgs } from 'node:util';
import { isOpen, tableOf } from './checkLive/table.mjs';
import { visitAll } from './checkLive/visit.mjs';
import { loadModule } from './setup/loadModule.mjs';
import { runMain, Stop, say } from './setup/say.mjs';
import { ensureSetup } from './setup.mjs';
import { buildFor, hasDisplay } from './start/build.mjs';

/** "Not there" is believed after 15 to 30 s of a page's life; the practice site's pages are there sooner. ms */
const patience = { live: 40_000, practice: 3_000 };

/** @returns {Promise<void>} once the person has signed in */
async function untilSignedIn() {
  const lines = createInterface({ input: process.stdin, output: process.stdout });
  await lines.question(
    'Sign in in that window, then press Enter here. Stay on the tab while it goes through. ',
  );
  lines.close();
}

await runMain(async () => {
  const { practice } = parseArgs({ options: { practice: { type: 'boolean', default: false } } }).values;
  const headless = !hasDisplay();
  if (headless && !practice) throw new Stop('The real site needs a screen: you sign in there yourself.');
  const { chromium } = await ensureSetup({ want: ['chromium'] });
  if (chromium === undefined) throw new Stop('This needs Chromium, Chrome or Edge.');
  const extension = await buildFor('chromium');
  const { startPracticeSite } = await import('../tests/site/server.mjs');
  const { openChromium } = await import('./start/chromium.mjs');
  const { pageAddresses } = await loadModule('content/pageAddresses.ts');
  const site = practice ? await startPracticeSite() : undefined;
  const opened = await openChromium({ path: chromium.path, extension, port: site?.port, headless });
  try {
    const [page = await opened.browser.newPage()] = await opened.browser.pages();
    await page.goto(pageAddresses.orderList);
    if (!practice) await untilSignedIn();
    const visits = await visitAll(opened.browser, page, Object.entries(pageAddresses), {
      patience: practice ? patience.practice : patience.live,
      tell: say,
    });
    for (const line of tableOf(visits)) say(line);
    if (visits.some(isOpen)) process.exitCode = 1;
  } finally {
    await opened.close();
    await site?.close();
  }
});

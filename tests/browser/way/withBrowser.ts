import { startPracticeSite } from '../../site/server.mjs';
import type { Browser } from './browser';
import { inChromium } from './inChromium';
import { inFirefox } from './inFirefox';

const browsers = { Chromium: inChromium, Firefox: inFirefox };

/** Starts a browser on the practice site, and ends both. */
export const withBrowser = async (
  name: keyof typeof browsers,
  use: (browser: Browser) => Promise<void>,
): Promise<void> => {
  const site = await startPracticeSite();
  const browser = await browsers[name](site.port);
  try {
    await use(browser);
  } finally {
    await browser.close();
    await site.close();
  }
};

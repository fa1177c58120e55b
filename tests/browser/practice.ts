import { afterAll, beforeAll } from 'vitest';
import { startPracticeSite } from '../site/server.mjs';
import { built } from './built';
import { type Chromium, launchChromium } from './chromium';
import { type Firefox, type FirefoxOptions, launchFirefox } from './firefox';

/** The practice site that a file's tests are served by. */
export let site: Awaited<ReturnType<typeof startPracticeSite>>;
/** The browser of a file's tests, with the built extension. */
export let chromium: Chromium;
export let firefox: Firefox;

/** Starts both before the tests of a file, and ends them behind. Hooks that need them come after this call. */
export const inChromium = (): void => {
  beforeAll(async () => {
    site = await startPracticeSite();
    chromium = await launchChromium({ port: site.port, extension: built('chrome-mv3') });
  });
  afterAll(async () => {
    await chromium?.close();
    await site?.close();
  });
};

/** The same with Firefox. */
export const inFirefox = (prefs?: FirefoxOptions['prefs']): void => {
  beforeAll(async () => {
    site = await startPracticeSite();
    firefox = await launchFirefox({ port: site.port, extension: built('firefox-mv3'), prefs });
  });
  afterAll(async () => {
    await firefox?.close();
    await site?.close();
  });
};

/** Closes the browser and starts it again with the same profile. */
export const restart = async (): Promise<void> => {
  chromium = await chromium.restart();
};

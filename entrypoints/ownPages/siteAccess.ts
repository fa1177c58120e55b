import { browser } from 'wxt/browser';

/** Where the manifest wants us; Firefox widens it to whole hosts and lets people take it back, Chrome lets them, too. */
const origins = (): string[] =>
  browser.runtime.getManifest().content_scripts?.flatMap((it) => it.matches ?? []) ?? [];

/** Whether the browser lets us on the pages we know. True where it cannot say. */
export const hasAccess = async (): Promise<boolean> => {
  try {
    return await browser.permissions.contains({ origins: origins() });
  } catch {
    return true;
  }
};

/** Asks for it. Has to run in the click itself. */
export const allowSite = (): Promise<boolean> =>
  browser.permissions.request({ origins: origins() }).catch(() => false);

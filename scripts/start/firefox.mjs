import { writeFileSync } from 'node:fs';
import { bidi } from '../browsers/bidi.mjs';
import { makeProfile, removeProfile } from '../browsers/profile.mjs';
import { startFirefox } from '../browsers/startFirefox.mjs';

/**
 * Opens Firefox with the extension and a fresh profile.
 * @param {{ path: string, extension: string, port?: number, headless: boolean }} options without `port`: the real site
 * @returns {Promise<import('./opened.mjs').Opened>}
 */
export async function openFirefox({ path: executablePath, extension, port, headless }) {
  const profile = makeProfile('firefox');
  const ends = () => removeProfile(profile);
  const options = { executablePath, extension, port, headless, profile, ownSignals: true };
  const { browser, close } = await startFirefox(options).catch((error) => {
    ends();
    throw error;
  });
  const { send, openExtensionPage } = bidi(browser);
  /** @type {import('./opened.mjs').Opened['shootExtension']} */
  const shootExtension = async (file, picture, viewport) => {
    const page = await openExtensionPage(file);
    await send('browsingContext.setViewport', { context: page.context, viewport });
    writeFileSync(picture, await page.screenshot());
    await page.close();
  };
  return {
    browser,
    shootExtension,
    // Firefox gives programs no picture of its real popup; the same page in a tab shows what it looks like.
    shootPopup: (_over, picture) => shootExtension('popup.html', picture, { width: 400, height: 600 }),
    close: async () => {
      await close();
      ends();
    },
  };
}

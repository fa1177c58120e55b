/**
 * An open browser with the extension, whichever it is.
 * @typedef {object} Opened
 * @property {import('puppeteer-core').Browser} browser
 * @property {(file: string, picture: string, viewport: { width: number, height: number }) => Promise<void>} shootExtension
 *   makes a picture of a page of the extension
 * @property {(over: import('puppeteer-core').Page, picture: string) => Promise<void>} shootPopup
 *   makes a picture of the popup over a page of the site
 * @property {() => Promise<void>} close ends the browser and removes its profile
 */

/**
 * Waits until the person is done: the browser is closed, its last window is closed, or Ctrl+C.
 * @param {import('puppeteer-core').Browser} browser
 * @returns {Promise<void>}
 */
export const untilDone = (browser) =>
  new Promise((done) => {
    const end = () => done();
    for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) process.once(signal, end);
    browser.once('disconnected', end);
    browser.on('targetdestroyed', async () => {
      const pages = await browser.pages().catch(() => []);
      if (pages.length === 0) end();
    });
  });

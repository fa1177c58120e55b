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
 * From now on Ctrl+C (and being told to end) only resolves this, so that all can be tidied up; a second one ends at once.
 * @returns {Promise<void>}
 */
export const untilInterrupted = () =>
  new Promise((done) => {
    let times = 0;
    const interrupt = () => {
      times += 1;
      if (times > 1) process.exit(130);
      done();
    };
    for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']))
      process.on(signal, interrupt);
  });

/**
 * Waits until the person has closed the browser, or its last window.
 * @param {import('puppeteer-core').Browser} browser
 * @returns {Promise<void>}
 */
export const untilClosed = (browser) =>
  new Promise((done) => {
    browser.once('disconnected', () => done());
    browser.on('targetdestroyed', async () => {
      const pages = await browser.pages().catch(() => []);
      if (pages.length === 0) done();
    });
  });

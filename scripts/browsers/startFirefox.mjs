import puppeteer from 'puppeteer-core';
import { startConnectProxy } from '../../tests/site/connectProxy.mjs';

/** The extension's id in Firefox, and the address its pages get in the profiles we make. */
export const firefoxId = 'leavewell@leavewell.example';
export const firefoxOrigin = '11111111-2222-4333-8444-555555555555';

const quiet = {
  'browser.aboutwelcome.enabled': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'browser.tabs.warnOnClose': false,
};

/** A temporary extension loses its memory when Firefox ends, unless these are set. */
const extensionPrefs = {
  'extensions.webextensions.uuids': JSON.stringify({ [firefoxId]: firefoxOrigin }),
  'extensions.webextensions.keepStorageOnUninstall': true,
  'extensions.webextensions.keepUuidOnUninstall': true,
};

const throughProxy = (/** @type {number} */ port) => ({
  'network.proxy.type': 1,
  'network.proxy.http': '127.0.0.1',
  'network.proxy.http_port': port,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.ssl_port': port,
  'network.proxy.no_proxies_on': '',
  'network.proxy.allow_hijacking_localhost': false,
});

/**
 * Starts Firefox over WebDriver BiDi and loads the extension for this run.
 * @param {object} options
 * @param {string} options.executablePath
 * @param {string} options.profile
 * @param {string} options.extension folder of the built extension
 * @param {number} [options.port] of the practice site; every other host is refused. Without it: the open internet
 * @param {boolean} [options.headless]
 * @param {Record<string, unknown>} [options.prefs]
 * @param {boolean} [options.ownSignals] the caller closes the browser itself on Ctrl+C and the like
 * @returns {Promise<{ browser: import('puppeteer-core').Browser, refused: string[], close: () => Promise<void> }>}
 */
export async function startFirefox(options) {
  const {
    executablePath,
    profile,
    extension,
    port,
    headless = true,
    prefs = {},
    ownSignals = false,
  } = options;
  const proxy = port === undefined ? undefined : await startConnectProxy(port);
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless,
    userDataDir: profile,
    acceptInsecureCerts: proxy !== undefined,
    defaultViewport: headless ? { width: 1280, height: 800 } : null,
    ...(ownSignals && { handleSIGINT: false, handleSIGTERM: false, handleSIGHUP: false }),
    // Pages of the extension open in tabs only with this.
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: { ...quiet, ...extensionPrefs, ...(proxy && throughProxy(proxy.port)), ...prefs },
  });
  await browser.installExtension(extension);
  return {
    browser,
    refused: proxy?.refused ?? [],
    close: async () => {
      await browser.close();
      await proxy?.close();
    },
  };
}

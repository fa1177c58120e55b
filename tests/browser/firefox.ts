import type { Page } from 'puppeteer-core';
import { bidi, plain, resultOf } from '../../scripts/browsers/bidi.mjs';
import { makeProfile, removeProfile } from '../../scripts/browsers/profile.mjs';
import { firefoxId, startFirefox } from '../../scripts/browsers/startFirefox.mjs';
import { browserPath } from './built';
import { until } from './until';

export interface FirefoxOptions {
  /** Port of the practice site. */
  port: number;
  /** Folder of the built extension; its id must be `leavewell@leavewell.example`. */
  extension: string;
  headless?: boolean;
  prefs?: Record<string, unknown>;
}

/** A page of the extension in a tab. */
export interface ExtensionPage {
  context: string;
  evaluate<T = unknown>(expression: string): Promise<T>;
  screenshot(): Promise<Buffer>;
  close(): Promise<void>;
}

/** A running Firefox with the extension, on the practice site. */
export interface Firefox {
  /** Sends a BiDi command. */
  send(method: string, params?: object): Promise<unknown>;
  /** A new tab at an address of the practice site, loaded. */
  open(address: string): Promise<Page>;
  /** A new tab with a page of the extension, such as `options.html`. */
  openExtensionPage(file: string): Promise<ExtensionPage>;
  /** The page of the extension that a press has opened in a tab. */
  openedExtensionPage(address: RegExp): Promise<ExtensionPage>;
  /** The real toolbar popup: its address and size once it is drawn. */
  openPopup(): Promise<{ address: string; width: number; height: number }>;
  /** Presses, in the open popup, what a selector finds there. */
  pressInPopup(selector: string): Promise<void>;
  /** Ends the background page as an idle browser does. */
  killBackground(): Promise<void>;
  /** Reloads the extension, as an update does. */
  reload(): Promise<void>;
  /** Whether a script of ours is loaded at this address. */
  loadsScript(address: string): Promise<boolean>;
  /** A style sheet of the person's own, over all pages, as `userContent.css` is. */
  addPersonsStyle(css: string): Promise<void>;
  removePersonsStyle(css: string): Promise<void>;
  /** Hosts that were asked for and refused. */
  refused: string[];
  /** Closes the browser and starts it again with the same profile and extension. */
  restart(): Promise<Firefox>;
  close(): Promise<void>;
}

/** Starts Firefox with a fresh profile. The caller closes it. */
export const launchFirefox = (options: FirefoxOptions): Promise<Firefox> =>
  start(makeProfile('firefox'), options);

async function start(profile: string, options: FirefoxOptions): Promise<Firefox> {
  const executablePath = browserPath('firefox');
  const { browser, refused, close } = await startFirefox({ ...options, executablePath, profile });
  const { send, openExtensionPage, openedExtensionPage } = bidi(browser);
  return {
    send,
    openExtensionPage,
    openedExtensionPage: (address) =>
      until(() => openedExtensionPage(address), `a page at ${address}`, 20_000),
    open: async (address) => {
      const page = await browser.newPage();
      await page.goto(address);
      return page;
    },
    openPopup: () => inBrowser(send, openPopupScript),
    pressInPopup: (selector) => inBrowser(send, pressInPopupScript(selector)),
    killBackground: () =>
      inBrowser(send, 'await extension.terminateBackground({ ignoreDevToolsAttached: true });'),
    reload: () => inBrowser(send, reloadScript),
    loadsScript: (address) =>
      inBrowser(
        send,
        `return extension.policy.contentScripts.some((one) => one.matchesURI(Services.io.newURI(${JSON.stringify(address)})));`,
      ),
    addPersonsStyle: (css) => inBrowser(send, personsStyle('loadAndRegisterSheet', css)),
    removePersonsStyle: (css) => inBrowser(send, personsStyle('unregisterSheet', css)),
    refused,
    restart: async () => {
      await close();
      return start(profile, options);
    },
    close: async () => {
      await close();
      removeProfile(profile);
    },
  };
}

/** Runs privileged script in the browser's own window; `extension` is ours. */
async function inBrowser<T>(
  send: (method: string, params?: object) => Promise<unknown>,
  body: string,
): Promise<T> {
  const tree = (await send('browsingContext.getTree', { 'moz:scope': 'chrome' })) as {
    contexts: { context: string }[];
  };
  const answer = await send('script.callFunction', {
    target: { context: tree.contexts[0]?.context },
    awaitPromise: true,
    serializationOptions: { maxObjectDepth: 6 },
    functionDeclaration: `async () => {
      const { extension } = WebExtensionPolicy.getByID(${JSON.stringify(firefoxId)});
      ${body}
    }`,
  });
  return plain(resultOf(answer));
}

const reloadScript = `
  const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
  await (await AddonManager.getAddonByID(extension.id)).reload();`;

const personsStyle = (what: 'loadAndRegisterSheet' | 'unregisterSheet', css: string) => `
  const sheets = Cc['@mozilla.org/content/style-sheet-service;1'].getService(Ci.nsIStyleSheetService);
  sheets.${what}(Services.io.newURI(${JSON.stringify(`data:text/css,${encodeURIComponent(css)}`)}), sheets.USER_SHEET);`;

const openPopupScript = `
  const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  await ExtensionParent.apiManager.global.browserActionFor(extension).openPopup(window);
  let before = 0;
  for (let i = 0; i < 100; i++) {
    const popup = document.querySelector('browser.webextension-popup-browser');
    const { width = 0, height = 0 } = popup?.getBoundingClientRect() ?? {};
    const address = popup?.currentURI.spec ?? '';
    if (address.includes('popup') && width > 24 && width === before) return { address, width, height };
    before = width;
    await new Promise((done) => setTimeout(done, 50));
  }
  throw new Error('The popup did not open.');`;

const pressInPopupScript = (selector: string) => `
  const { messageManager } = document.querySelector('browser.webextension-popup-browser');
  const press = ${JSON.stringify(`content.document.querySelector(${JSON.stringify(selector)}).click();`)};
  messageManager.loadFrameScript('data:,' + encodeURIComponent(press), false);`;

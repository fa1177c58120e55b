import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { type BrowserContext, type CDPSession, chromium, type Page } from 'playwright-core';
import { makeProfile, removeProfile } from '../../scripts/browsers/profile.mjs';
import { resolverRules } from '../site/hosts.mjs';
import { browserPath } from './built';
import { openPopup, type Popup } from './popup';
import { attach, findTarget, type Session, targets } from './targets';
import { until } from './until';

export interface ChromiumOptions {
  /** Port of the practice site. */
  port: number;
  /** Folder of the built extension; without one the browser runs bare, for comparison. */
  extension?: string;
  headless?: boolean;
  /** The browser's language, which is the extension's language until the person chooses one. */
  language?: string;
  viewport?: { width: number; height: number };
  /** More switches, such as `--log-net-log=…`. */
  args?: string[];
}

/** A running Chromium with the extension, on the practice site. */
export interface Chromium {
  context: BrowserContext;
  /** The browser's own DevTools session. */
  cdp: CDPSession;
  /** The extension's id; empty in a bare browser. */
  id: string;
  /** A new tab at an address, loaded. */
  open(address: string): Promise<Page>;
  /** A new tab with a page of the extension, such as `options.html`. */
  openExtensionPage(file: string): Promise<Page>;
  /** The real toolbar popup, as a click on the icon over this tab opens it; the extension gets `activeTab`. */
  openPopup(page: Page): Promise<Popup>;
  /** Attaches to any target, see `targets.ts`. */
  session(targetId: string): Promise<Session>;
  /** Evaluates in the service worker; waits until it runs (after a kill: until some message wakes it). */
  swEval<T = unknown>(expression: string): Promise<T>;
  /** Ends the service worker as the browser does; the next message starts it again. */
  killSw(): Promise<void>;
  /** Reloads the extension, as an update does. Tabs keep their old content script. */
  reload(): Promise<void>;
  /** Closes the browser and starts it again with the same profile and extension. */
  restart(): Promise<Chromium>;
  close(): Promise<void>;
}

/** Starts Chromium with a fresh profile. The caller closes it. */
export async function launchChromium(options: ChromiumOptions): Promise<Chromium> {
  const profile = makeProfile('chromium');
  mkdirSync(path.join(profile, 'Default'));
  // Without developer mode an extension that reloads itself stays disabled.
  const preferences = { extensions: { ui: { developer_mode: true } } };
  writeFileSync(path.join(profile, 'Default', 'Preferences'), JSON.stringify(preferences));
  return start(profile, options);
}

async function start(profile: string, options: ChromiumOptions): Promise<Chromium> {
  const { port, extension, headless = true, language = 'en-US', args = [] } = options;
  const asRoot = process.platform === 'linux' && process.getuid?.() === 0;
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: browserPath('chromium'),
    headless,
    locale: language,
    viewport: options.viewport ?? { width: 1280, height: 800 },
    ignoreDefaultArgs: ['--disable-extensions'],
    args: [
      ...(asRoot ? ['--no-sandbox'] : []),
      `--lang=${language}`,
      `--host-resolver-rules=${resolverRules(port)}`,
      '--ignore-certificate-errors',
      '--enable-unsafe-extension-debugging',
      ...args,
    ],
  });
  const browser = context.browser();
  if (browser === null) throw new Error('Chromium gave no browser to talk to.');
  const cdp = await browser.newBrowserCDPSession();
  // Not by --load-extension: branded Chrome and Edge ignore it.
  const id = extension ? (await cdp.send('Extensions.loadUnpacked', { path: extension })).id : '';
  const base = `chrome-extension://${id}/`;
  const open = async (address: string) => {
    const page = await context.newPage();
    await page.goto(address);
    return page;
  };
  const worker = () => findTarget(cdp, 'service_worker', base);
  if (extension) {
    await worker();
    // The first-run page opens by itself; later, it would take the focus from a page or popup under test.
    const opens = existsSync(path.join(extension, 'welcome.html'));
    if (opens) await findTarget(cdp, 'page', `${base}welcome.html`).catch(() => undefined);
  }
  const session = (targetId: string) => attach(cdp, targetId);
  const swEval = async <T>(expression: string) => {
    const talk = await session((await worker()).targetId);
    try {
      // A worker that is just starting has no `chrome` yet.
      await until(() => talk.evaluate('typeof chrome === "object"'), 'the service worker to start');
      return await talk.evaluate<T>(expression);
    } finally {
      await talk.detach();
    }
  };
  return {
    context,
    cdp,
    id,
    open,
    openExtensionPage: (file) => open(base + file),
    openPopup: (page) => openPopup({ context, cdp, id }, page),
    session,
    swEval,
    killSw: async () => {
      await cdp.send('Target.closeTarget', { targetId: (await worker()).targetId });
    },
    reload: async () => {
      const before = (await worker()).targetId;
      await swEval('void setTimeout(() => chrome.runtime.reload(), 0)');
      const fresh = async () =>
        (await targets(cdp, 'service_worker')).some(
          (one) => one.url.startsWith(base) && one.targetId !== before,
        );
      await until(fresh, 'the reloaded extension');
    },
    restart: async () => {
      await context.close();
      return start(profile, options);
    },
    close: async () => {
      await context.close();
      removeProfile(profile);
    },
  };
}

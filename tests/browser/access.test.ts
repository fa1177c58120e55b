import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { startPracticeSite } from '../site/server.mjs';
import { built } from './built';
import { type Chromium, launchChromium } from './chromium';
import { type ExtensionPage, type Firefox, launchFirefox } from './firefox';
import { keep, settings, soon } from './kept';

vi.setConfig({ testTimeout: 90_000 });

const kept = 'Your browser does not let us show hints on AliExpress.';
const orders = 'https://www.aliexpress.com/p/order/index.html';
let site: Awaited<ReturnType<typeof startPracticeSite>>;
beforeAll(async () => {
  site = await startPracticeSite();
});
afterAll(() => site?.close());

describe('Where the person took back our access, Firefox', () => {
  let firefox: Firefox;
  let popup: ExtensionPage;
  beforeAll(async () => {
    // The browser's own question is left out: it says yes.
    const prefs = { 'extensions.webextOptionalPermissionPrompts': false };
    firefox = await launchFirefox({ port: site.port, extension: built('firefox-mv3'), prefs });
  });
  afterAll(() => firefox?.close());

  const badge = () => popup.evaluate<string>('browser.action.getBadgeText({})');
  const text = () => popup.evaluate<string>('document.body.innerText');
  const press = async (words: string) => {
    const at = await popup.evaluate<{ x: number; y: number }>(`(() => {
      const one = [...document.querySelectorAll('button')].find((it) => it.textContent.trim() === ${JSON.stringify(words)});
      const { x, y, width, height } = one.getBoundingClientRect();
      return { x: Math.round(x + width / 2), y: Math.round(y + height / 2) };
    })()`);
    const actions = [
      { type: 'pointerMove', ...at },
      { type: 'pointerDown', button: 0 },
      { type: 'pointerUp', button: 0 },
    ];
    await firefox.send('input.performActions', {
      context: popup.context,
      actions: [{ type: 'pointer', id: 'mouse', actions }],
    });
  };

  test('badge and popup say so, a press asks for it, and then both are as before', async () => {
    popup = await firefox.openExtensionPage('popup.html');
    await expect.poll(text, soon).not.toBe('');
    expect([await badge(), (await text()).includes(kept)]).toEqual(['', false]);
    await popup.evaluate(
      'browser.permissions.getAll().then(({ origins }) => browser.permissions.remove({ origins }))',
    );
    expect(await firefox.loadsScript(orders)).toBe(false);
    await expect.poll(badge, soon).toBe('!');
    await popup.evaluate('location.reload()');
    await expect.poll(text, soon).toContain(kept);
    await press('Allow it');
    await expect.poll(badge, soon).toBe('');
    await expect.poll(text, soon).not.toContain(kept);
    expect(await firefox.loadsScript(orders)).toBe(true);
  });
});

describe('Where the person took back our access, Chromium', () => {
  let chromium: Chromium;
  beforeAll(async () => {
    chromium = await launchChromium({ port: site.port, extension: built('chrome-mv3') });
  });
  afterAll(() => chromium?.close());

  const badge = () => chromium.swEval<string>('chrome.action.getBadgeText({})');
  /** As a person does on the extension's page of the browser. */
  const letUsOn = async (hostAccess: 'ON_CLICK' | 'ON_ALL_SITES') => {
    const page = await chromium.open(`chrome://extensions/?id=${chromium.id}`);
    await page.evaluate(
      `chrome.developerPrivate.updateExtensionConfiguration(${JSON.stringify({ extensionId: chromium.id, hostAccess })})`,
    );
    await page.close();
  };

  test('badge and popup say so, and both are as before once it is given back', async () => {
    await keep(chromium, { settings: settings() });
    const page = await chromium.open(orders);
    await expect.poll(badge, soon).toBe('2');
    await letUsOn('ON_CLICK');
    await expect.poll(badge, soon).toBe('!');
    await page.goto('https://www.aliexpress.com/item/1005000000001000.html');
    let popup = await chromium.openPopup(page);
    await expect.poll(() => popup.text(), soon).toContain(kept);
    await popup.close();
    await letUsOn('ON_ALL_SITES');
    await expect.poll(badge, soon).toBe('2');
    popup = await chromium.openPopup(page);
    expect(await popup.text()).not.toContain(kept);
    await popup.close();
  });
});

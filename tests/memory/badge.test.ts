import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { defaults, type Memory } from '@/content/memory/memory';
import { refreshBadge } from '@/entrypoints/background/badge';
import { refreshOverlayMessages } from '@/entrypoints/background/overlayMessages';
import { put } from '@/entrypoints/background/storageQueue';

const shown = { text: '', color: '', title: '' };

beforeEach(() => {
  fakeBrowser.reset();
  vi.stubGlobal('__BUILD__', 'this build');
  vi.spyOn(fakeBrowser.i18n, 'getUILanguage').mockReturnValue('en');
  vi.spyOn(fakeBrowser.action, 'setBadgeText').mockImplementation(async ({ text }) => {
    shown.text = text ?? '';
  });
  vi.spyOn(fakeBrowser.action, 'setBadgeBackgroundColor').mockImplementation(async ({ color }) => {
    shown.color = String(color);
  });
  vi.spyOn(fakeBrowser.action, 'setTitle').mockImplementation(async ({ title }) => {
    shown.title = title;
  });
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

const badge = async (memory: Partial<Memory>) => {
  await refreshOverlayMessages();
  await put(memory);
  await refreshBadge();
  return { ...shown };
};
const toPay = (value: number) => ({ orderList: { toPay: { value, at: Date.now() } } });
const failed = [{ what: 'reader', where: 'orderList', at: 1 }];
const pausing = { ...defaults.settings, journey: 'pause' as const };

describe('The badge of the button', () => {
  it('counts what holds up the deletion, in amber, and says so', async () => {
    const { text, color, title } = await badge({ seen: toPay(1) });
    expect([text, color]).toEqual(['1', '#8a5a00']);
    expect(title).toContain('1');
  });

  it('is empty where nothing holds it up', async () => {
    expect((await badge({ seen: toPay(0) })).text).toBe('');
  });

  it('counts nothing that holds up the deletion while the person only pauses', async () => {
    expect((await badge({ seen: toPay(1), settings: pausing })).text).toBe('');
  });

  it('is a red mark when something of ours failed, before all else', async () => {
    const { text, color } = await badge({ seen: toPay(1), errorLog: failed });
    expect([text, color]).toEqual(['!', '#a3271c']);
  });

  it('is a red mark where the browser keeps us off the pages, and says what to do', async () => {
    vi.spyOn(fakeBrowser.runtime, 'getManifest').mockReturnValue({
      content_scripts: [{ matches: ['https://www.aliexpress.com/p/order/*'] }],
    } as never);
    const contains = vi.spyOn(fakeBrowser.permissions, 'contains').mockResolvedValue(false as never);
    const { text, color, title } = await badge({ seen: toPay(1) });
    expect([text, color, title]).toEqual([
      '!',
      '#a3271c',
      'Leavewell: not allowed on AliExpress. Open to allow it',
    ]);
    expect(contains).toHaveBeenCalledWith({ origins: ['https://www.aliexpress.com/p/order/*'] });
  });

  it('counts the dates that are due once nothing holds it up', async () => {
    const reminders = [
      { id: 'firstCheck', task: 'checkItIsGone', due: '2020-01-01' },
      { id: 'monthCheck', task: 'checkItIsGone', due: '2999-01-01' },
    ];
    expect((await badge({ reminders })).text).toBe('1');
  });
});

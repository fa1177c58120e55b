import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { defaults } from '@/content/memory/memory';
import { readMemory } from '@/content/memory/read';
import { refreshOverlayMessages } from '@/entrypoints/background/overlayMessages';
import { put, write } from '@/entrypoints/background/storageQueue';

beforeEach(() => {
  fakeBrowser.reset();
  vi.stubGlobal('__BUILD__', 'this build');
  vi.spyOn(fakeBrowser.i18n, 'getUILanguage').mockReturnValue('en');
});
afterEach(() => vi.unstubAllGlobals());

const texts = async () => (await readMemory('overlayMessages')).overlayMessages;

describe('The texts of the cards', () => {
  it('of an older build are replaced after an update', async () => {
    const old = {
      build: '0.0.1-old',
      language: 'en',
      direction: 'ltr' as const,
      messages: { 'cards.done': 'Old' },
    };
    await put({ settings: { ...defaults.settings, language: 'en' }, overlayMessages: old });
    await refreshOverlayMessages();
    expect((await texts()).build).not.toBe('0.0.1-old');
    expect((await texts()).messages['cards.done']).not.toBe('Old');
  });

  it('of this build and language stay as they are', async () => {
    await refreshOverlayMessages();
    const first = await texts();
    await put({ overlayMessages: { ...first, messages: { 'cards.done': 'Kept' } } });
    await refreshOverlayMessages();
    expect((await texts()).messages).toEqual({ 'cards.done': 'Kept' });
  });

  it('follow the language that the person chose', async () => {
    await refreshOverlayMessages();
    await write([{ type: 'setSettings', settings: { language: 'ar' } }]);
    await refreshOverlayMessages();
    expect(await texts()).toMatchObject({ language: 'ar', direction: 'rtl' });
  });
});

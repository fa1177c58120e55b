import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readMemory } from '@/content/memory/read';
import { listenToCommands } from '@/entrypoints/background/commands';

let press: (command: string, tab?: { windowId?: number }) => void;
const sidePanel = { open: vi.fn(async (_: { windowId: number }) => undefined) };
const failed = vi.fn(async () => undefined);

beforeEach(() => {
  fakeBrowser.reset();
  failed.mockClear();
  sidePanel.open.mockClear();
  vi.stubGlobal('__BUILD__', 'this build');
  const onCommand = { addListener: (listener: typeof press) => (press = listener) };
  Object.assign(fakeBrowser, { commands: { onCommand }, sidePanel });
  listenToCommands(failed);
});
afterEach(() => {
  vi.unstubAllGlobals();
  Object.assign(fakeBrowser, { commands: undefined, sidePanel: undefined });
});

const folded = async () => (await readMemory('settings')).settings.folded;
describe('The keys', () => {
  it('fold the panel on the page, and show it again', async () => {
    press('togglePanel');
    await vi.waitFor(async () => expect(await folded()).toBe(true));
    press('togglePanel');
    await vi.waitFor(async () => expect(await folded()).toBe(false));
  });

  it('open the checklist beside the page of the window where they were pressed', () => {
    press('openBeside', { windowId: 7 });
    expect(sidePanel.open).toHaveBeenCalledExactlyOnceWith({ windowId: 7 });
  });

  it('open nothing where no tab is, and say what failed', async () => {
    press('openBeside');
    expect(sidePanel.open).not.toHaveBeenCalled();
    sidePanel.open.mockRejectedValueOnce(new Error('no gesture'));
    press('openBeside', { windowId: 7 });
    await vi.waitFor(() => expect(failed).toHaveBeenCalledExactlyOnceWith(new Error('no gesture')));
  });

  it('of another extension do nothing', () => {
    press('somethingElse', { windowId: 7 });
    expect(sidePanel.open).not.toHaveBeenCalled();
    expect(failed).not.toHaveBeenCalled();
  });
});

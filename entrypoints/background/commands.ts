import { browser } from 'wxt/browser';
import { readMemory } from '@/content/memory/read';
import { write } from './storageQueue';
import { openPictures, takePicture } from './takePicture';

interface Tab {
  windowId?: number;
}

/** What each key of the manifest does. Firefox opens its sidebar by a command of its own. */
const commands: Record<string, (tab: Tab | undefined) => Promise<unknown>> = {
  // Where none could be taken, the casebook opens all the same and says so.
  takePicture: async () => (await takePicture()).ok || openPictures(),
  openBeside: async (tab) =>
    tab?.windowId !== undefined && browser.sidePanel.open({ windowId: tab.windowId }),
  togglePanel: async () => {
    const { settings } = await readMemory('settings');
    await write([{ type: 'setSettings', settings: { folded: !settings.folded } }]);
  },
};

/** The keys that work over any page. */
export const listenToCommands = (failed: (error: unknown) => Promise<unknown>): void => {
  browser.commands?.onCommand.addListener((command: string, tab?: Tab) => {
    void commands[command]?.(tab).catch(failed);
  });
};

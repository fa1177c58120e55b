import { browser } from 'wxt/browser';
import type { Doors } from '@/components/page/doors';

/** The permission is optional and only asked for here. `uninstallSelf` needs none; our own page has asked before. */
export const doors: Doors = {
  askNotify: () => browser.permissions.request({ permissions: ['notifications'] }).catch(() => false),
  removeExtension: () =>
    browser.management.uninstallSelf({ showConfirmDialog: false }).catch(() => undefined),
};

import { browser } from 'wxt/browser';

/** The sidebar of Firefox, which other browsers do not have and the common types leave out. */
const { sidebarAction } = browser as unknown as { sidebarAction?: { open(): Promise<void> } };

/** Chromium's side panel, or Firefox's sidebar; Firefox for Android has neither. Both open only in a press. */
const openers: ((windowId: number) => Promise<void>)[] = [
  ...(browser.sidePanel ? [(windowId: number) => browser.sidePanel.open({ windowId })] : []),
  ...(sidebarAction ? [() => sidebarAction.open()] : []),
];

/** Opens the checklist beside the page; undefined where the browser has no place for it. */
export const openBeside = openers[0];

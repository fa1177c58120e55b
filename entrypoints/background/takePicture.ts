import { browser } from 'wxt/browser';
import type { Answer } from '@/content/messages';
import { type TakenPicture, takenPicture } from '@/content/pictures/takenPicture';

/** Taken and not kept yet. It lives as long as the background does: the casebook opens and asks for it at once. */
let pending: TakenPicture | undefined;

/** The casebook, where a picture is looked at before it is kept. */
export const openPictures = () =>
  browser.tabs.create({ url: browser.runtime.getURL('/casebook.html#proof/picture' as never) });

/**
 * Takes a picture of what the page in front shows. The browser allows it only for a page where the person pressed our
 * button or our keys; elsewhere the answer is `notAllowedHere`.
 */
export const takePicture = async (): Promise<Answer> => {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  if (!tab?.url) return { ok: false, reason: 'notAllowedHere' };
  // What we draw is no part of the page. Where no script of ours is, nothing is drawn.
  if (tab.id !== undefined)
    await browser.tabs.sendMessage(tab.id, { kind: 'stepAside' }).catch(() => undefined);
  const seen = await browser.tabs.captureVisibleTab(tab.windowId, { format: 'png' }).catch(() => undefined);
  if (!seen) return { ok: false, reason: 'notAllowedHere' };
  pending = await takenPicture(seen, tab.url, Date.now(), navigator.userAgent);
  await openPictures();
  return { ok: true };
};

export const pendingPicture = async (): Promise<Answer<TakenPicture>> =>
  pending ? { ok: true, data: pending } : { ok: false, reason: 'noPicture' };

export const dropPicture = async (): Promise<Answer> => {
  pending = undefined;
  return { ok: true };
};

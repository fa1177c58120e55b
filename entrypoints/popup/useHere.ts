import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { Here } from '@/components/popup/here';
import { judge } from '@/content/address';
import { hasAccess } from '../ownPages/siteAccess';

interface Told {
  here: Here;
  tabId?: number;
  windowId?: number;
}

interface Answer {
  hints?: unknown;
  botCheck?: unknown;
  address?: unknown;
}

/** Asks our script in the tab where it is, how many hints it shows and whether it is a bot check; empty when none is there. */
const toldBy = async (tabId: number): Promise<Pick<Here, 'hints' | 'botCheck'> & { url?: string }> => {
  try {
    const answer = (await browser.tabs.sendMessage(tabId, { kind: 'areYouThere' })) as Answer | undefined;
    return {
      ...(typeof answer?.address === 'string' ? { url: answer.address } : {}),
      ...(typeof answer?.hints === 'number' ? { hints: answer.hints } : {}),
      botCheck: answer?.botCheck === true,
    };
  } catch {
    // Nobody listens in that tab.
    return {};
  }
};

const tell = async (): Promise<Told> => {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  const { id: tabId, windowId } = tab ?? {};
  const known = judge(tab?.url);
  const isOver = known.kind !== 'ours' && known.kind !== 'unknown';
  if (isOver || tabId === undefined)
    return { here: { address: known, noAccess: !(await hasAccess()) }, tabId, windowId };
  const { url, hints, botCheck } = await toldBy(tabId);
  const address = known.kind === 'unknown' ? judge(url) : known;
  // On any page: the button's `!` is there on any page, too.
  const noAccess = hints === undefined && !(await hasAccess());
  return { here: { address, hints, botCheck, noAccess }, tabId, windowId };
};

/** A page moves inside itself and shows more hints without a word to us: so often it is asked, ms. */
const often = 2_000;

/** Calls back whenever something else may be in front; returns how to end it. */
const onFront = (changed: () => void): (() => void) => {
  const timer = setInterval(changed, often);
  browser.tabs.onActivated.addListener(changed);
  return () => {
    clearInterval(timer);
    browser.tabs.onActivated.removeListener(changed);
  };
};

/**
 * The tab in front. Over it the popup is told its address by `activeTab`, because the person opened us there; beside it
 * only our own script tells, and what is in front may change (`follows`).
 */
export const useHere = (follows: boolean) => {
  const [told, setTold] = useState<Told>({ here: { address: { kind: 'unknown' }, noAccess: false } });
  const lookAgain = () => void tell().then(setTold);
  useEffect(() => {
    lookAgain();
    return follows ? onFront(lookAgain) : undefined;
  }, [follows]);
  // A bot check may end while the popup stands open.
  const { botCheck } = told.here;
  useEffect(() => {
    if (!botCheck) return;
    const timer = setInterval(lookAgain, 1_000);
    return () => clearInterval(timer);
  }, [botCheck]);
  return { ...told, lookAgain };
};

import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { Here } from '@/components/popup/here';
import { judge } from '@/content/address';
import { hasAccess } from './access';

interface Told {
  here: Here;
  tabId?: number;
}

/** Asks our script in the tab how many hints it shows; undefined when none of ours is there. */
const hintsIn = async (tabId: number): Promise<number | undefined> => {
  try {
    const answer = (await browser.tabs.sendMessage(tabId, { kind: 'areYouThere' })) as { hints?: unknown };
    return typeof answer?.hints === 'number' ? answer.hints : undefined;
  } catch {
    // Nobody listens in that tab.
    return undefined;
  }
};

const tell = async (): Promise<Told> => {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  const address = judge(tab?.url);
  const tabId = tab?.id;
  if (address.kind !== 'ours' || tabId === undefined) return { here: { address, noAccess: false }, tabId };
  const hints = await hintsIn(tabId);
  const noAccess = hints === undefined && !(await hasAccess());
  return { here: { address, hints, noAccess }, tabId };
};

/** The tab the popup was opened over. Its address is told by `activeTab`, because the person opened us there. */
export const useHere = () => {
  const [told, setTold] = useState<Told>({ here: { address: { kind: 'unknown' }, noAccess: false } });
  const lookAgain = () => void tell().then(setTold);
  useEffect(lookAgain, []);
  return { ...told, lookAgain };
};

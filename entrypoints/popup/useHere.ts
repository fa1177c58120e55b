import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { Here } from '@/components/popup/here';
import { judge } from '@/content/address';
import { hasAccess } from './access';

interface Told {
  here: Here;
  tabId?: number;
}

/** Asks our script in the tab how many hints it shows and whether it is a bot check; empty when none of ours is there. */
const toldBy = async (tabId: number): Promise<Pick<Here, 'hints' | 'botCheck'>> => {
  try {
    const answer = (await browser.tabs.sendMessage(tabId, { kind: 'areYouThere' })) as {
      hints?: unknown;
      botCheck?: unknown;
    };
    return {
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
  const address = judge(tab?.url);
  const tabId = tab?.id;
  if (address.kind !== 'ours' || tabId === undefined) return { here: { address, noAccess: false }, tabId };
  const { hints, botCheck } = await toldBy(tabId);
  const noAccess = hints === undefined && !(await hasAccess());
  return { here: { address, hints, botCheck, noAccess }, tabId };
};

/** The tab the popup was opened over. Its address is told by `activeTab`, because the person opened us there. */
export const useHere = () => {
  const [told, setTold] = useState<Told>({ here: { address: { kind: 'unknown' }, noAccess: false } });
  const lookAgain = () => void tell().then(setTold);
  useEffect(lookAgain, []);
  // A bot check may end while the popup stands open.
  const { botCheck } = told.here;
  useEffect(() => {
    if (!botCheck) return;
    const timer = setInterval(lookAgain, 1_000);
    return () => clearInterval(timer);
  }, [botCheck]);
  return { ...told, lookAgain };
};

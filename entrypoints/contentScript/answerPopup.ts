import { browser } from 'wxt/browser';
import type { PageReport } from '@/content/report/reportSchema';

interface Sender {
  id?: string;
  url?: string;
  origin?: string;
}

interface Looks {
  here(): { hints: number | undefined; botCheck: boolean };
  /** Undefined where the page is none of ours now. */
  report(): PageReport | undefined;
  /** Resolves once nothing of ours is seen on the page. */
  aside(): Promise<void>;
}

/** Whether a page of ours asks; no page of the site can. */
const isOurs = ({ id, url, origin }: Sender): boolean =>
  id === browser.runtime.id && (url ?? origin ?? '').startsWith(browser.runtime.getURL('/' as never));

/**
 * Tells the popup that we are on this page, where that is, and how many hints it shows, or that it shows a bot check;
 * when the person asks for it, what the page looks like to us; and steps aside for a picture. Answers by the callback that
 * every browser understands.
 */
export const answerPopup = (looks: Looks, signal: AbortSignal): void => {
  const answer = (message: unknown, sender: Sender, respond: (answer: unknown) => void): true | undefined => {
    if (!isOurs(sender)) return;
    const kind = (message as { kind?: unknown } | null)?.kind;
    if (kind === 'areYouThere') respond({ ...looks.here(), address: window.location.href });
    if (kind === 'stepAside') {
      void looks.aside().then(() => respond(true));
      return true;
    }
    if (kind === 'reportPage') respond(looks.report() ?? null);
  };
  browser.runtime.onMessage.addListener(answer as never);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(answer as never));
};

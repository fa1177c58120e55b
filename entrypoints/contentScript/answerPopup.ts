import { browser } from 'wxt/browser';

/**
 * Tells the popup that we are on this page, where that is, and how many hints it shows, or that it shows a bot check.
 * Answers at once, by the callback that every browser understands.
 */
export const answerPopup = (
  look: () => { hints: number | undefined; botCheck: boolean },
  signal: AbortSignal,
): void => {
  const answer = (message: unknown, _sender: unknown, respond: (answer: unknown) => void): undefined => {
    if ((message as { kind?: unknown } | null)?.kind === 'areYouThere')
      respond({ ...look(), address: window.location.href });
  };
  browser.runtime.onMessage.addListener(answer as never);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(answer as never));
};

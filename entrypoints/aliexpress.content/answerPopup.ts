import { browser } from 'wxt/browser';

/**
 * Tells the popup that we are on this page, and how many hints it shows. Answers at once, by the callback that every
 * browser understands.
 */
export const answerPopup = (hints: () => number | undefined, signal: AbortSignal): void => {
  const answer = (message: unknown, _sender: unknown, respond: (answer: unknown) => void): undefined => {
    if ((message as { kind?: unknown } | null)?.kind === 'areYouThere') respond({ hints: hints() });
  };
  browser.runtime.onMessage.addListener(answer as never);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(answer as never));
};

import type { BrowserId } from './guide';

/** The browser whose ways to show first, by its user agent. Only for the order of texts; nothing depends on it. */
export const browserOf = (userAgent: string): BrowserId => {
  if (/Android|iPhone|iPad|Mobile/.test(userAgent)) return 'phone';
  if (/\bEdg\//.test(userAgent)) return 'edge';
  return /\bFirefox\//.test(userAgent) ? 'firefox' : 'chrome';
};

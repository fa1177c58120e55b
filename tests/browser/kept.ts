import type { Chromium } from './chromium';

/** Puts data into memory as the background keeps it, in envelopes of the present version. */
export const keep = (chromium: Chromium, data: Record<string, unknown>): Promise<void> =>
  chromium.swEval(
    `chrome.storage.local.set(${JSON.stringify(
      Object.fromEntries(Object.entries(data).map(([key, one]) => [key, { v: 3, data: one }])),
    )})`,
  );

/** Everything that is kept, without the envelopes. Values that wear none come as they are. */
export const kept = async (chromium: Chromium): Promise<Record<string, unknown>> => {
  const all = await chromium.swEval<Record<string, { data?: unknown }>>('chrome.storage.local.get(null)');
  return Object.fromEntries(Object.entries(all).map(([key, one]) => [key, one?.data ?? one]));
};

/** What the person chose; everything else as it is at first. */
export const settings = (more: Record<string, unknown> = {}) => ({
  language: 'auto',
  appearance: 'auto',
  corner: 'bottomEnd',
  folded: false,
  journey: 'close',
  welcomed: true,
  region: 'unknown',
  notify: false,
  ...more,
});

/** How long a test waits for what comes by itself, on a machine that is busy with other things. */
export const soon = { timeout: 20_000, interval: 100 };

import type { Say } from '@/content/say';

/** Why something failed and what to do, by the reason the background or the browser gave. */
export const failureText = (say: Say, reason: string): string => {
  if (/quota/i.test(reason)) return say('common.failed.full');
  if (reason === 'newerData') return say('common.failed.newer');
  if (reason === 'orphan' || /context invalidated/i.test(reason)) return say('common.failed.orphan');
  return say('common.failed.text');
};

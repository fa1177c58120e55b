import type { Translator } from '@/content/translator';

/** Why something failed and what to do, by the reason the background or the browser gave. */
export const failureText = (t: Translator, reason: string): string => {
  if (/quota/i.test(reason)) return t('common.failed.full');
  if (reason === 'newerData') return t('common.failed.newer');
  if (reason === 'orphan' || /context invalidated/i.test(reason)) return t('common.failed.orphan');
  return t('common.failed.text');
};

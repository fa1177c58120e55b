import type { Translator } from '@/content/translator';

/** Why something failed and what to do, where the reason that the background or the browser gave is one we know. */
export const knownFailure = (t: Translator, reason: string): string | undefined => {
  if (/quota|no ?space|disk.{0,20}full/i.test(reason)) return t('common.failed.full');
  if (reason === 'newerData') return t('common.failed.newer');
  if (reason === 'orphan' || /context invalidated/i.test(reason)) return t('common.failed.orphan');
  return undefined;
};

/** The same, or that it failed. */
export const failureText = (t: Translator, reason: string): string =>
  knownFailure(t, reason) ?? t('common.failed.text');

import type { Memory } from '@/content/memory/memory';
import type { Readiness } from '@/content/readiness';
import type { Translator } from '@/content/translator';

export interface Verdict {
  title: string;
  text: string;
}

/** The one sentence the popup begins with. */
export const verdictOf = (
  t: Translator,
  { settings, tasks }: Pick<Memory, 'settings' | 'tasks'>,
  { verdict, reasons }: Readiness,
  { done, total }: { done: number; total: number },
): Verdict => {
  const gone = tasks.confirmDeletion?.state === 'done';
  if (settings.journey === 'close' && gone && verdict === 'notYet')
    return {
      title: t('popup.verdict.stillThere'),
      text: t('popup.verdict.stillThereText', { count: reasons.length }),
    };
  if (total > 0 && done === total)
    return { title: t('popup.verdict.finished'), text: t('popup.verdict.finishedText') };
  if (settings.journey === 'pause')
    return {
      title: t('popup.verdict.pausing', { count: total - done }),
      text: t('popup.verdict.pausingText'),
    };
  if (gone) return { title: t('popup.verdict.gone'), text: t('popup.verdict.goneText') };
  if (verdict === 'notYet') {
    const count = reasons.length;
    return {
      title: t('popup.verdict.notYet', { count }),
      text: t('popup.verdict.notYetText', { count }),
    };
  }
  return verdict === 'ready'
    ? { title: t('popup.verdict.ready'), text: t('popup.verdict.readyText') }
    : { title: t('popup.verdict.notKnown'), text: t('popup.verdict.notKnownText') };
};

import type { Memory } from '@/content/memory/memory';
import type { Readiness } from '@/content/readiness';
import type { Say } from '@/content/say';

export interface Verdict {
  title: string;
  text: string;
}

/** The one sentence the popup begins with. */
export const verdictOf = (
  say: Say,
  { settings, tasks }: Pick<Memory, 'settings' | 'tasks'>,
  { verdict, reasons }: Readiness,
  { done, total }: { done: number; total: number },
): Verdict => {
  const gone = tasks.confirmDeletion?.state === 'done';
  if (settings.journey === 'close' && gone && verdict === 'notYet')
    return {
      title: say('popup.verdict.stillThere'),
      text: say('popup.verdict.stillThereText', { count: reasons.length }),
    };
  if (total > 0 && done === total)
    return { title: say('popup.verdict.finished'), text: say('popup.verdict.finishedText') };
  if (settings.journey === 'pause')
    return {
      title: say('popup.verdict.pausing', { count: total - done }),
      text: say('popup.verdict.pausingText'),
    };
  if (gone) return { title: say('popup.verdict.gone'), text: say('popup.verdict.goneText') };
  if (verdict === 'notYet') {
    const count = reasons.length;
    return {
      title: say('popup.verdict.notYet', { count }),
      text: say('popup.verdict.notYetText', { count }),
    };
  }
  return verdict === 'ready'
    ? { title: say('popup.verdict.ready'), text: say('popup.verdict.readyText') }
    : { title: say('popup.verdict.notKnown'), text: say('popup.verdict.notKnownText') };
};

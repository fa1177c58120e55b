import { middayOf } from '@/content/deadlines/calendarDate';
import type { PageId } from '@/content/pages/table';
import type { Translator } from '@/content/translator';
import type { Verdict } from '@/content/verdict/evaluateVerdict';
import type { CheckLine } from '@/content/verdict/verdictLines';
import { daysSince, seenAt } from '../when';

/** The verdict in words: the same in every place. */
export const verdictTitle = (t: Translator, { kind, deletedOn, alive }: Verdict): string => {
  if (alive) return t('verdict.alive');
  return deletedOn ? t('verdict.deleted', { on: middayOf(deletedOn) }) : t.of(`verdict.${kind}`);
};

/** Which page showed the deleted account alive. */
export const alivePage = (t: Translator, { page }: { page: PageId }): string =>
  t('verdict.alivePage', { page: t.of(`pages.${page}`) });

/** What a check is: "5 orders on the way", "No open disputes". */
export const checkTitle = (t: Translator, { what }: CheckLine): string => t.of(what.key, what.values);

/** Who said so, and when: "Seen today, 16:22", "You said so 3 days ago". Else what is lacking. */
export const checkWhen = (t: Translator, { check, when: { by, at } }: CheckLine, now: number): string => {
  if (at === undefined) return t.of(`verdict.states.${check.state}`);
  if (by === 'page') return seenAt(t, at, now);
  const days = daysSince(at, now);
  if (days < 2) return t(days === 1 ? 'verdict.said.yesterday' : 'verdict.said.today');
  return t('verdict.said.days', { days });
};

/** A check and its age as one line, for places that have no room for two. */
export const checkInOneLine = (t: Translator, line: CheckLine, now: number): string =>
  [checkTitle(t, line), checkWhen(t, line, now)].join(' · ');

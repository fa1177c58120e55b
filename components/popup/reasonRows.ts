import { pageAddresses } from '@/content/pageAddresses';
import type { Readiness } from '@/content/readiness';
import type { Task } from '@/content/tasks/task';
import type { Translator } from '@/content/translator';
import { dayOf, seenAt } from '../when';

/** A line below the verdict: what holds up, or what is not known, and where to look. */
export interface ReasonRow {
  id: string;
  holdsUp: boolean;
  title: string;
  text: string;
  action: string;
  /** A page of the site. With neither this nor a room, the answer is in the checklist, in the stage "settle". */
  href?: string;
  /** A room of the casebook. */
  route?: string;
}

const addressOf = (page: string | undefined): string | undefined =>
  page && Object.hasOwn(pageAddresses, page) ? pageAddresses[page as keyof typeof pageAddresses] : undefined;

/** First what holds up, then the pages to look at, last what no page can tell. */
export const reasonRows = (
  t: Translator,
  tasks: readonly Task[],
  { reasons, toLook, toSay }: Readiness,
  now: number,
): ReasonRow[] => {
  const heldUp = reasons.map((it): ReasonRow => {
    const until = it.until && t('popup.reasons.waiting', { date: dayOf(t, it.until, now) });
    const seen = it.page ? seenAt(t, it.at, now) : undefined;
    const link = tasks.find(({ id }) => id === it.task)?.links?.[0]?.url;
    return {
      id: it.task,
      holdsUp: true,
      title: it.page
        ? t.of(`tasks.${it.task}.${it.text ?? 'heldUp'}`, { count: it.count ?? 0 })
        : t.of(`tasks.${it.task}.title`),
      text: [seen, until].filter(Boolean).join(' · '),
      action: it.lookAgain && it.page ? t('popup.reasons.lookAgain') : t('popup.reasons.open'),
      href: addressOf(it.page) ?? link,
    };
  });
  const pages = new Map(toLook.map((one) => [one.page, one.at]));
  const unknown = [...pages].map(
    ([page, at]): ReasonRow => ({
      id: page,
      holdsUp: false,
      title: t.of(`pages.${page}`),
      text: seenAt(t, at, now),
      action: at === undefined ? t('popup.reasons.look') : t('popup.reasons.lookAgain'),
      href: addressOf(page),
    }),
  );
  const count = toSay.length;
  const answer: ReasonRow = {
    id: 'toSay',
    holdsUp: false,
    title: t('popup.reasons.toSay', { count }),
    text: t('popup.reasons.toSayText'),
    action: t('popup.reasons.answer'),
  };
  return [...heldUp, ...unknown, ...(count > 0 ? [answer] : [])];
};

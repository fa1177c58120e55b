import { pageAddresses } from '@/content/pageAddresses';
import type { Readiness } from '@/content/readiness';
import type { Say } from '@/content/say';
import type { Task } from '@/content/tasks/task';
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
  room?: string;
}

const addressOf = (page: string | undefined): string | undefined =>
  page && Object.hasOwn(pageAddresses, page) ? pageAddresses[page as keyof typeof pageAddresses] : undefined;

/** First what holds up, then the pages to look at, last what no page can tell. */
export const reasonRows = (
  say: Say,
  tasks: readonly Task[],
  { reasons, toLook, toSay }: Readiness,
  now: number,
): ReasonRow[] => {
  const heldUp = reasons.map((it): ReasonRow => {
    const until = it.until && say('popup.reasons.waiting', { date: dayOf(say, it.until, now) });
    const seen = it.page ? seenAt(say, it.at, now) : undefined;
    const link = tasks.find(({ id }) => id === it.task)?.links?.[0]?.url;
    return {
      id: it.task,
      holdsUp: true,
      title: it.page
        ? say.of(`tasks.${it.task}.${it.text ?? 'heldUp'}`, { count: it.count ?? 0 })
        : say.of(`tasks.${it.task}.title`),
      text: [seen, until].filter(Boolean).join(' · '),
      action: it.lookAgain && it.page ? say('popup.reasons.lookAgain') : say('popup.reasons.open'),
      href: addressOf(it.page) ?? link,
    };
  });
  const pages = new Map(toLook.map((one) => [one.page, one.at]));
  const unknown = [...pages].map(
    ([page, at]): ReasonRow => ({
      id: page,
      holdsUp: false,
      title: say.of(`pages.${page}`),
      text: seenAt(say, at, now),
      action: at === undefined ? say('popup.reasons.look') : say('popup.reasons.lookAgain'),
      href: addressOf(page),
    }),
  );
  const count = toSay.length;
  const answer: ReasonRow = {
    id: 'toSay',
    holdsUp: false,
    title: say('popup.reasons.toSay', { count }),
    text: say('popup.reasons.toSayText'),
    action: say('popup.reasons.answer'),
  };
  return [...heldUp, ...unknown, ...(count > 0 ? [answer] : [])];
};

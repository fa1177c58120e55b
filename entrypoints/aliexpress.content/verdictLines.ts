import { dateInWords } from '@/components/cards/confirmed';
import { dateOf } from '@/content/dateOf';
import type { VerdictNow } from '@/content/memory/memory';
import type { Say } from '@/content/say';

/** What stands below the verdict: what holds up and since when we know it, what is not known, what is not saved. */
export const verdictLines = ({ reasons, pages, toSay, unsaved }: VerdictNow, say: Say): string[] => {
  const title = (task: string) => say.of(`tasks.${task}.title`);
  const list = (key: string, names: string[]) =>
    names.length > 0
      ? [say.of(`cards.verdict.${key}`, { list: new Intl.ListFormat(say.language).format(names) })]
      : [];
  return [
    ...reasons.map(({ task, at, page, count = 0, text = 'heldUp' }) =>
      page
        ? say.of('cards.verdict.seen', {
            what: say.of(`tasks.${task}.${text}`, { count }),
            date: dateInWords(dateOf(at), say.language),
          })
        : title(task),
    ),
    ...list(
      'pages',
      pages.map((page) => say.of(`pages.${page}`)),
    ),
    ...list('toSay', toSay.map(title)),
    ...list('unsaved', unsaved.map(title)),
  ];
};

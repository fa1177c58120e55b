import { dateOf } from './dateOf';
import type { TaskId } from './ids';
import type { Memory, VerdictNow } from './memory/memory';
import { readiness } from './readiness';
import { tasks } from './tasks';
import { notSaved } from './tasks/notSaved';
import type { Translator } from './translator';

const inWords = (at: number, language: string) =>
  new Intl.DateTimeFormat(language, { day: 'numeric', month: 'long', timeZone: 'UTC' }).format(
    new Date(dateOf(at)),
  );

/**
 * Whether the account is ready at this moment (ms): what holds it up and when that was seen, what is not known, and what
 * is not saved yet, as lines to read.
 */
export const verdictNow = (
  { tasks: states, seen }: Pick<Memory, 'tasks' | 'seen'>,
  now: number,
  t: Translator,
): VerdictNow => {
  const { verdict, reasons, pages, toSay } = readiness(tasks, states, seen, now);
  const unsaved = notSaved(tasks, states, seen, now).map(({ text, count }) => t.of(text, { count }));
  const title = (task: TaskId) => t.of(`tasks.${task}.title`);
  const named = (key: 'pages' | 'toSay' | 'unsaved', list: string) =>
    list === '' ? [] : [t(`cards.verdict.${key}`, { list })];
  return {
    verdict,
    lines: [
      ...reasons.map(({ task, at, page, count = 0, text = 'heldUp' }) =>
        page
          ? t('cards.verdict.seen', {
              what: t.of(`tasks.${task}.${text}`, { count }),
              date: inWords(at, t.language),
            })
          : title(task),
      ),
      ...named('pages', new Intl.ListFormat(t.language).format(pages.map((page) => t.of(`pages.${page}`)))),
      // Titles are sentences of their own: they stand beside each other, not in one sentence.
      ...named('toSay', toSay.map(title).join('\u00a0· ')),
      ...named('unsaved', unsaved.join('\u00a0· ')),
    ],
  };
};

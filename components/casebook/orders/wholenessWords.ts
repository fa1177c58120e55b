import type { Completeness } from '@/content/orders/model/completeness';
import type { Say } from '@/content/say';
import { listWords, problemWords } from './problemWords';

const quoted = (say: Say, filters: readonly string[]) =>
  new Intl.ListFormat(say.language, { type: 'conjunction' }).format(
    [...new Set(filters)].map((filter) => `“${filter === '' ? say('orders.whole.allFilters') : filter}”`),
  );

/** How far the lists were read, sentence by sentence. */
export const endsWords = (say: Say, whole: Completeness): string[] => {
  if (whole.whole) return [say('orders.whole.whole')];
  const ended = whole.endsReached.map(({ filter }) => filter);
  const unfinished = whole.unfinished.map(({ filter }) => filter).filter((one) => !ended.includes(one));
  return [
    ended.length > 0
      ? say('orders.whole.ends', { filters: quoted(say, ended) })
      : say('orders.whole.unknown'),
    ...(unfinished.length > 0 ? [say('orders.whole.unfinished', { filters: quoted(say, unfinished) })] : []),
    ...(whole.notOpened.length > 0
      ? [say('orders.whole.notOpened', { filters: quoted(say, whole.notOpened) })]
      : []),
    ...(whole.filtersKnown ? [] : [say('orders.whole.filtersNotKnown')]),
  ];
};

/** What is missing in the orders themselves, and the list of those that miss it. Empty where nothing is. */
export const lackLists = (say: Say, whole: Completeness) =>
  (['withoutPrice', 'picturesOnly', 'withoutDate'] as const)
    .filter((list) => whole[list].length > 0)
    .map((list) => ({ list, text: listWords(say, list, whole[list].length) }));

/** The same in a sentence: "2 have no price, 9 have pictures only." */
const lackWords = (say: Say, whole: Completeness): string => {
  const lacks = lackLists(say, whole).map(({ text }) => text);
  if (lacks.length === 0) return '';
  return `${new Intl.ListFormat(say.language, { type: 'unit' }).format(lacks)}.`;
};

/** The whole of it as lines, for the note that every file carries. */
export const wholenessNote = (say: Say, whole: Completeness): string[] =>
  [
    say('orders.whole.saved', { count: whole.saved }),
    ...endsWords(say, whole),
    lackWords(say, whole),
    ...whole.printedCounts.map(({ tab, count, at }) =>
      say('orders.whole.printed', { tab, count, at: new Date(at) }),
    ),
    ...whole.problems.map(
      (problem) => `${problemWords(say, problem)} – ${say('orders.problemCount', { count: problem.orders })}`,
    ),
  ].filter(Boolean);

import type { Completeness } from '@/content/orders/model/completeness';
import type { Translator } from '@/content/translator';
import { listWords, problemWords } from './problemWords';

const quoted = (t: Translator, filters: readonly string[]) =>
  new Intl.ListFormat(t.language, { type: 'conjunction' }).format(
    [...new Set(filters)].map((filter) => `“${filter === '' ? t('orders.whole.allFilters') : filter}”`),
  );

const noon = (day: string) => new Date(`${day}T12:00`);

/** How far the lists were read, sentence by sentence. */
export const endsWords = (t: Translator, whole: Completeness): string[] => {
  const { unnumbered } = whole;
  const kept = unnumbered > 0 ? [t('orders.whole.unnumbered', { count: unnumbered })] : [];
  if (whole.whole) return [t('orders.whole.whole'), ...kept];
  const ended = whole.endsReached.map(({ filter }) => filter);
  const unfinished = whole.unfinished.map(({ filter }) => filter).filter((one) => !ended.includes(one));
  return [
    ended.length > 0 ? t('orders.whole.ends', { filters: quoted(t, ended) }) : t('orders.whole.unknown'),
    ...(unfinished.length > 0 ? [t('orders.whole.unfinished', { filters: quoted(t, unfinished) })] : []),
    ...(whole.notOpened.length > 0
      ? [t('orders.whole.notOpened', { filters: quoted(t, whole.notOpened) })]
      : []),
    ...(whole.filtersKnown ? [] : [t('orders.whole.filtersNotKnown')]),
    ...whole.gaps
      .slice(0, 3)
      .map(({ newer, older }) => t('orders.whole.gap', { newer: noon(newer), older: noon(older) })),
    ...kept,
  ];
};

/** What is missing in the orders themselves, and the list of those that miss it. Empty where nothing is. */
export const lackLists = (t: Translator, whole: Completeness) =>
  (['withoutPrice', 'picturesOnly', 'withoutDate'] as const)
    .filter((list) => whole[list].length > 0)
    .map((list) => ({ list, text: listWords(t, list, whole[list].length) }));

/** The same in a sentence: "2 have no price, 9 have pictures only." */
const lackWords = (t: Translator, whole: Completeness): string => {
  const lacks = lackLists(t, whole).map(({ text }) => text);
  if (lacks.length === 0) return '';
  return `${new Intl.ListFormat(t.language, { type: 'unit' }).format(lacks)}.`;
};

/** The whole of it as lines, for the note that every file carries. */
export const wholenessNote = (t: Translator, whole: Completeness): string[] =>
  [
    t('orders.whole.saved', { count: whole.saved }),
    ...endsWords(t, whole),
    lackWords(t, whole),
    ...whole.printedCounts.map(({ tab, count, at }) =>
      t('orders.whole.printed', { tab, count, at: new Date(at) }),
    ),
    ...whole.problems.map(
      (problem) => `${problemWords(t, problem)} – ${t('orders.problemCount', { count: problem.orders })}`,
    ),
  ].filter(Boolean);

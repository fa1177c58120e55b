import { pages } from './index';
import { patterns } from './place';

const matchesIn = (some: typeof pages) =>
  [...new Set(some.flatMap((page) => page.at.flatMap(patterns)))].sort();

/** The match patterns of some pages, by their ids. */
export const matchesOf = (ids: readonly string[]): string[] =>
  matchesIn(pages.filter(({ id }) => ids.includes(id)));

/** Where the content script is loaded: the registry's places and nothing else. */
export const matches: string[] = matchesIn(pages);

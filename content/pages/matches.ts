import { pages } from './table';
import { matchPatterns } from './urlPattern';

/** Where the content script is loaded: the places of the table and nothing else. */
export const matches: string[] = [
  ...new Set(Object.values(pages).flatMap(({ at }) => at.flatMap(matchPatterns))),
].sort();

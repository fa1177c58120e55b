import { pages } from './index';
import { patterns } from './place';

/** Where the content script is loaded: the registry's places and nothing else. */
export const matches: string[] = [...new Set(pages.flatMap((page) => page.at.flatMap(patterns)))].sort();

import type { Translator } from '../translator';
import type { PageId } from './table';

/** What a page is called. A page without a name among the texts of English does not compile. */
export const pageName = (t: Translator, page: PageId): string => t.of(`pages.${page}`);

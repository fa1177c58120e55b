import type { Facts } from '../fact';
import type { AnchorOf, PageId, pages } from '../table';

/** What a reader gets beside the document. `settled` is true once "not there" can be believed (see watch.ts). */
export interface Around {
  url: URL;
  settled: boolean;
}

/**
 * Reads one kind of page: it never waits, clicks or looks at a field. Anchors are null when not there or not sure.
 */
export interface Reader<P extends PageId = PageId> {
  read(document: Document, around: Around): Facts<(typeof pages)[P]['facts'][number]>;
  /** Which part of the page is open, such as a tab; '' where it does not tell. In another one, "not there" settles anew. */
  view?(document: Document): string;
  anchors: Record<AnchorOf<P>, (document: Document) => Element | null>;
}

/** A reader of the page `id`: its facts and anchors are those of the table. */
export const reader = <P extends PageId>(_id: P, it: Reader<P>): Reader<P> => it;

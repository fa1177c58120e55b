import type { Place } from './place';

/** What a page can tell: a count, a yes or no, a short state word – or that it could not be read. */
export type Fact = number | boolean | string;
export const unknown = 'unknown';
export type Count = number | typeof unknown;
export type Facts<Name extends string = string> = Record<Name, Fact>;

/** What a reader gets beside the document. `settled` is true once "not there" can be believed (see watch.ts). */
export interface Around {
  url: URL;
  settled: boolean;
}

/**
 * A recognised kind of page. `read` only reads: it never waits, clicks or looks at a field.
 * `anchors` name elements that a hint may draw a ring around; null when not there or not sure.
 */
export interface Page<Name extends string = string> {
  id: string;
  at: readonly Place[];
  facts: readonly Name[];
  read(document: Document, around: Around): Facts<Name>;
  /** Which part of the page is open, such as a tab; '' where it does not tell. In another one, "not there" settles anew. */
  view?(document: Document): string;
  anchors?: Record<string, (document: Document) => Element | null>;
}

/** A page of which the address is all that is known. */
export const plainPage = (id: string, at: readonly Place[]): Page => ({
  id,
  at,
  facts: [],
  read: () => ({}),
});

/**
 * A page that shows things worth knowing, of which no source gives the markup: a figure beside a heading could be
 * anything, so its facts stay unknown until one does.
 */
export const unreadPage = <Name extends string>(
  id: string,
  at: readonly Place[],
  facts: readonly Name[],
): Page<Name> => ({
  id,
  at,
  facts,
  read: () => Object.fromEntries(facts.map((name) => [name, unknown])) as Facts<Name>,
});

export const page = <Name extends string>(it: Page<Name>): Page<Name> => it;

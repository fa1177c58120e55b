// Names that stand only in what scripts hand over to a page: the browser's own for extensions, and what measuring leaves there.

/** Chromium's interface for extensions. */
declare const chrome: typeof import('wxt/browser').browser;

/** Where a script for measuring puts what it bundled or began (`npm run bench`). */
declare var bench: {
  csv: typeof import('./bench/writers').csv;
  orderColumns: typeof import('./bench/writers').orderColumns;
  plainForm: typeof import('./bench/writers').plainForm;
  scrapeList: (document: Document) => unknown[];
};
declare var card: Promise<number>;
declare var timed: Promise<{ time: number; longest: number }>;

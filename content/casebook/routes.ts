/** The views of the casebook, each by the name it has in the address: `casebook.html#orders`. The first is the one that opens. */
export const casebookViews = [
  'overview',
  'orders',
  'officialFile',
  'accountDetails',
  'addresses',
  'guides',
  'messages',
  'calendar',
  'proof',
  'takeAll',
  'checklist',
  'goodbye',
  'report',
] as const;
export type CasebookViewId = (typeof casebookViews)[number];
/** A view, and what is open in it: `guides/lures`. */
export type CasebookPlace = CasebookViewId | `${CasebookViewId}/${string}`;

const place = /^([a-zA-Z]{1,30})(?:\/[0-9A-Za-z-]{0,40})?$/;

/** Whether this names a view that there is; what stands behind it is letters, digits and hyphens only. */
export const isCasebookPlace = (text: string): text is CasebookPlace =>
  casebookViews.some((route) => route === place.exec(text)?.[1]);

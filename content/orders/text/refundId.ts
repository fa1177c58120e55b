/** A short figure of a text, the same every time (FNV-1a, 32 bits). It only has to tell apart few texts. */
const figure = (text: string): string => {
  let hash = 0x811c9dc5;
  for (const one of text) hash = Math.imul(hash ^ (one.codePointAt(0) ?? 0), 0x01000193);
  return String(hash >>> 0);
};

/**
 * The id of a refund: the site's own number, else the number of the returned line, else made of the order and of
 * what was returned, so that the same row gets the same id at every visit.
 */
export const refundId = (row: { id: string; lineId: string; orderId: string; title: string }): string =>
  row.id || row.lineId || `${row.orderId}:${figure(row.title)}`;

/** The parts of an order that are read, kept and merged one by one. A test holds this list against `Order`. */
export const orderFields = [
  'date',
  'status',
  'items',
  'store',
  'total',
  'parts',
  'payment',
  'tracking',
  'dates',
  'detailLink',
  'receiptLink',
  'trackingLink',
] as const;
export type OrderField = (typeof orderFields)[number];

/** Where a part was read, the least telling first: the order here is the rank that `merge` goes by. */
export const orderSources = ['import', 'officialFile', 'tracking', 'list', 'detail'] as const;
export type OrderSource = (typeof orderSources)[number];

/** The parts of a refund row that can be missing or unreadable. */
export const refundFields = ['orderId', 'state', 'money', 'date'] as const;

export const statusKinds = ['toPay', 'processing', 'shipped', 'completed', 'canceled', 'unknown'] as const;
export type StatusKind = (typeof statusKinds)[number];

export const refundStateKinds = ['open', 'refunded', 'closed', 'unknown'] as const;
export type RefundStateKind = (typeof refundStateKinds)[number];

/** Why a part is empty or only half known. Each has a text under `orders.problems.<reason>`. */
export const problemReasons = [
  'notShown', // the page had no such text
  'picturesOnly', // items stand as pictures, without titles (orders of several items in the list)
  'ambiguousSeparator', // "1.234": a thousand and more, or one and a bit
  'unknownCurrency', // an amount, but "$" alone or no sign at all
  'unreadableMoney', // no number found, or two
  'unknownUnit', // a whole number of the official file: of what part of the currency?
  'ambiguousDate', // "04/05/2026"
  'unreadableDate',
  'unknownStatus', // the word is kept as printed
  'foreignLink', // an address that is not the site's own, left out
] as const;
export type ProblemReason = (typeof problemReasons)[number];

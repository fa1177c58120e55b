import { type OrderField, type OrderSource, orderSources } from '../model/fields';
import type { Order, OrderItem } from '../model/order';
import { hasValue } from '../model/shownFields';

type Key = readonly (number | string)[];

const filledCells = (items: OrderItem[]) =>
  items.reduce(
    (sum, { title, variant, quantity, price, link, image }) =>
      sum + [title, variant, quantity, price.amount, link, image].filter(Boolean).length,
    0,
  );

/** 0 nothing · 1 pictures only · 2 some titles · 3 a title each. */
const itemLevel = ({ items, pictures }: Order) => {
  if (items.length === 0) return 0;
  return pictures === 0 ? 3 : pictures < items.length ? 2 : 1;
};

const isPage = (from: OrderSource | undefined) => from === 'list' || from === 'detail';

/** An amount before none, and on a page one with its currency before one without. What stands beside the official
 * file's total is not its own, and counts for nothing. */
const totalLevel = ({ total, readAt }: Order) =>
  (total.amount === '' ? 0 : 4) +
  (isPage(readAt.total?.from) && total.currency !== '' ? 1 : 0) +
  (total.asPrinted === '' && total.amount === '' ? 0 : 0.5);

const levels: Partial<Record<OrderField, (order: Order) => number>> = {
  date: ({ date, dateAsPrinted }) => (date !== '' ? 2 : dateAsPrinted !== '' ? 1 : 0),
  items: itemLevel,
  store: ({ store }) => (store.name === '' ? 0 : 2) + (store.link === '' ? 0 : 1),
  total: totalLevel,
  parts: ({ parts }) =>
    parts.filter(({ money }) => money.amount !== '').length + (parts.length > 0 ? 0.5 : 0),
  dates: ({ dates }) => dates.length,
};

/**
 * How much a reading of one field is worth, as parts to be compared one after the other: what it holds, where it is
 * from, when it was read. The status is the exception: there a word that was understood comes before one that was not
 * (the site in another language), then the newest reading of a page counts, whatever page it was; the official file's
 * codes only stand in where no page gave one that was understood.
 */
export const fieldRank = (order: Order, field: OrderField): Key => {
  const reading = order.readAt[field];
  const rank = reading ? orderSources.indexOf(reading.from) : -1;
  const at = reading?.at ?? '';
  const level = levels[field]?.(order) ?? Number(hasValue(order, field));
  if (field === 'status') {
    return [
      level,
      Number(order.status.kind !== 'unknown'),
      Number(reading?.from !== 'officialFile'),
      at,
      rank,
    ];
  }
  return field === 'items' ? [level, rank, filledCells(order.items), at] : [level, rank, at];
};

/** Below zero when the first key is worth less. */
export const compareKeys = (one: Key, other: Key): number => {
  for (const [place, part] of one.entries()) {
    const against = other[place] ?? '';
    if (part !== against) return part < against ? -1 : 1;
  }
  return 0;
};

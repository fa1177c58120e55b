import { type OrderField, type OrderSource, orderSources } from '../model/fields';
import type { Order, OrderItem } from '../model/order';
import { sequenceOf } from '../model/sequence';
import { hasValue } from '../model/shownFields';

type Key = readonly (number | string)[];

const filled = (items: OrderItem[], cells: (item: OrderItem) => string[]) =>
  items.reduce((sum, item) => sum + cells(item).filter(Boolean).length, 0);
/** What is printed of the goods, and what only leads to them. */
const printedCells = (items: OrderItem[]) =>
  filled(items, ({ title, variant, quantity, price }) => [title, variant, quantity, price.asPrinted]);
const linkCells = (items: OrderItem[]) => filled(items, ({ link, image }) => [link, image]);

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
  // By the sequence of readings, not by the clock alone.
  const at = sequenceOf(reading);
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
  if (field !== 'items') return [level, rank, at];
  return [level, printedCells(order.items), rank, at, linkCells(order.items)];
};

/** Below zero when the first key is worth less. */
export const compareKeys = (one: Key, other: Key): number => {
  for (const [place, part] of one.entries()) {
    const against = other[place] ?? '';
    if (part !== against) return part < against ? -1 : 1;
  }
  return 0;
};

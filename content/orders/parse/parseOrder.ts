import { emptyOrder } from '../model/emptyOrder';
import type { OrderField } from '../model/fields';
import type { Order } from '../model/order';
import { countProblems, type Found } from '../model/problems';
import type { ScrapedOrder, ScrapedPage } from '../model/scraped';
import { hasValue, shownFields } from '../model/shownFields';
import { currenciesIn, currencyHint } from '../text/currenciesIn';
import { readDay } from '../text/dates';
import { siteLink } from '../text/links';
import { readMoney } from '../text/money';
import { withoutCardNumber } from '../text/printedText';
import { statusKind } from '../text/status';
import { parseDates, parseLinks, parseParts } from './parseDetails';
import { parseItems } from './parseItems';

/** What each page is expected to show. Another field missing there is no problem, only unknown. */
const expected: Record<ScrapedOrder['from'], readonly OrderField[]> = {
  list: ['date', 'status', 'items', 'store', 'total'],
  detail: ['date', 'status', 'items', 'store', 'total', 'parts', 'payment'],
  tracking: ['tracking'],
};

/**
 * A printed order as a saved one. Nothing is made up: what could not be read is empty and counted by reason, and
 * every field that holds something (or should) says when and where it was read. A sign that several currencies
 * share stands for the one that the same order names elsewhere. `at`: moment of reading (`toISOString`).
 */
export const parseOrder = (printed: ScrapedOrder, page: ScrapedPage, at: string): Order => {
  const currencies = currenciesIn(printed);
  const hint = currencyHint(currencies, page.url);
  const day = readDay(printed.date, page.language);
  const total = readMoney(printed.total, hint);
  const [items, itemProblems] = parseItems(printed.items, page.url, hint);
  const [parts, partProblems] = parseParts(printed, hint);
  const [links, linkProblems] = parseLinks(printed, page.url);
  const order: Order = {
    ...emptyOrder(printed.id, at),
    date: day.day,
    dateAsPrinted: day.asPrinted,
    status: { asPrinted: printed.status, kind: statusKind(printed.status) },
    items,
    pictures: items.filter(({ title }) => title === '').length,
    store: { name: printed.storeName, link: siteLink(printed.storeLink, page.url) },
    total: total.money,
    parts,
    payment: withoutCardNumber(printed.payment),
    tracking: [...new Set(printed.tracking)].sort().slice(0, 50),
    dates: parseDates(printed, page.language),
    links,
    currencies: [...new Set([...currencies, total.money.currency].filter(Boolean))].sort(),
  };
  const missing = expected[printed.from].filter((field) => !hasValue(order, field));
  const shown = shownFields(order);
  const ifShown = (field: OrderField, reason: Found[1]): Found => [
    field,
    shown.includes(field) ? reason : undefined,
  ];
  order.problems = countProblems([
    ...missing.map((field): Found => [field, 'notShown']),
    ifShown('date', day.reason),
    ifShown('total', total.reason),
    ifShown('status', order.status.kind === 'unknown' ? 'unknownStatus' : undefined),
    ...itemProblems,
    ...partProblems,
    ...linkProblems,
  ]);
  for (const field of [...missing, ...shown]) order.readAt[field] = { at, from: printed.from };
  for (const [field] of linkProblems) order.readAt[field] = { at, from: printed.from };
  return order;
};

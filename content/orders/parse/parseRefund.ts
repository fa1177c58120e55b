import { stripId } from '../merge/joinStrips';
import type { Refund } from '../model/refund';
import type { ScrapedOrder, ScrapedPage, ScrapedRefund } from '../model/scraped';
import { currenciesIn, currencyHint } from '../text/currenciesIn';
import { readDay } from '../text/dates';
import { pictureLink, siteLink } from '../text/links';
import { readMoney } from '../text/money';
import { refundId } from '../text/refundId';
import { refundStateKind } from '../text/status';

/**
 * A printed refund row as a saved one. The list prints no sum and its detail page little else: what is missing
 * is said, and `mergeRefund` puts the two together.
 */
export const parseRefund = (
  printed: ScrapedRefund,
  page: ScrapedPage,
  at: string,
  currencies: readonly string[] = [],
): Refund => {
  const { money, reason: moneyReason } = readMoney(printed.money, currencyHint(currencies, page.url));
  const { day, asPrinted, reason: dateReason } = readDay(printed.date, page.language);
  const link = siteLink(printed.link, page.url);
  const problems: Refund['problems'] = [];
  if (printed.orderId === '') problems.push({ field: 'orderId', reason: 'notShown' });
  if (printed.state === '') problems.push({ field: 'state', reason: 'notShown' });
  if (moneyReason) problems.push({ field: 'money', reason: moneyReason });
  if (dateReason) problems.push({ field: 'date', reason: dateReason });
  return {
    id: refundId(printed),
    lineId: printed.lineId,
    orderId: printed.orderId,
    kind: printed.kind,
    state: { asPrinted: printed.state, kind: refundStateKind(printed.state) },
    money,
    date: day,
    dateAsPrinted: asPrinted,
    title: printed.title,
    store: printed.store,
    link,
    image: pictureLink(printed.image, page.url),
    readAt: at,
    problems,
  };
};

/** What the strip on an order's card tells of its refund; none where there is no strip. */
export const parseStrip = (order: ScrapedOrder, page: ScrapedPage, at: string): Refund[] => {
  if (!order.refund) return [];
  const { id, lineId, state, money } = order.refund;
  // Of several goods it is not known which came back.
  const item = order.items.length === 1 ? order.items[0] : undefined;
  const printed: ScrapedRefund = {
    ...{ id: id || lineId || stripId(order.id), lineId, orderId: order.id, kind: '', state, money, date: '' },
    ...{ title: item?.title ?? '', image: item?.image ?? '' },
    ...{ store: order.storeName, link: item?.link ?? '' },
  };
  return [parseRefund(printed, page, at, currenciesIn(order))];
};

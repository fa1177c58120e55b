import type { OrderField } from '../model/fields';
import type { Order } from '../model/order';
import type { Found } from '../model/problems';
import type { ScrapedOrder } from '../model/scraped';
import { readDay } from '../text/dates';
import { siteLink } from '../text/links';
import { readMoney } from '../text/money';

/** The parts of the total. Words in place of a price ("Free shipping") are kept as printed and are no problem. */
export const parseParts = ({ parts }: ScrapedOrder, hint: string): [Order['parts'], Found[]] => {
  const read = parts.slice(0, 100).map(({ label, value }) => ({ label, ...readMoney(value, hint) }));
  return [
    read.map(({ label, money }) => ({ label, money })),
    read.map(({ money, reason }) => ['parts', /\p{Nd}/u.test(money.asPrinted) ? reason : undefined]),
  ];
};

/** Further days of the detail page. A row that only looked like one is left out. */
export const parseDates = ({ rows }: ScrapedOrder, language: string): Order['dates'] =>
  rows.slice(0, 20).flatMap(({ label, value }) => {
    const { day, asPrinted } = readDay(value, language);
    return day === '' ? [] : [{ label, date: day, asPrinted }];
  });

/** The links of an order as whole addresses. Those that do not lead to the site are left out and counted. */
export const parseLinks = (printed: ScrapedOrder, url: string): [Order['links'], Found[]] => {
  const found: Found[] = [];
  const link = (field: OrderField, text: string) => {
    const whole = siteLink(text, url);
    if (text !== '' && whole === '') found.push([field, 'foreignLink']);
    return whole;
  };
  const links = {
    detail: link('detailLink', printed.detailLink),
    receipt: link('receiptLink', printed.receiptLink),
    tracking: link('trackingLink', printed.trackingLink),
  };
  return [links, found];
};

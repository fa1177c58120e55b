import { describe, expect, test } from 'vitest';
import { merge } from '../../content/orders/merge/merge';
import { orderSchema } from '../../content/orders/model/order';
import { scrapedOrderSchema } from '../../content/orders/model/scrapedSchema';
import { parseOrder } from '../../content/orders/parse/parseOrder';
import { scrapeDetail } from '../../content/orders/scrape/scrapeDetail';
import { scrapeList } from '../../content/orders/scrape/scrapeList';
import { scrapeTracking } from '../../content/orders/scrape/scrapeTracking';
import { openPage } from './openPage';

const at = '2026-09-20T10:42:00.000Z';
const later = '2026-09-21T10:42:00.000Z';
const url = 'https://www.aliexpress.com/p/order/index.html';
const detailUrl = 'https://www.aliexpress.com/p/order/detail.html?orderId=8200000000000012';

const saved = (page: string, language = 'en') =>
  scrapeList(openPage(page)).map((order) =>
    parseOrder(scrapedOrderSchema.parse(order), { language, url }, at),
  );

describe('orders of the list, as saved', () => {
  test('an order of one item is whole', () => {
    const [order] = saved('desktop2026');
    const from = { at, from: 'list' };
    expect(order).toEqual({
      id: '8200000000000011',
      date: '2026-09-01',
      dateAsPrinted: 'Sep 1, 2026',
      status: { asPrinted: 'Awaiting delivery', kind: 'shipped' },
      items: [
        {
          title: 'Paper lantern, folding, set of two',
          variant: 'Color: red, Size: 30 cm',
          quantity: '2',
          price: { amount: '13.90', currency: 'BRL', asPrinted: 'R$13,90' },
          link: 'https://www.aliexpress.com/item/1005000000000001.html',
          image: 'https://ae01.alicdn.com/kf/made-up-1.jpg_220x220.jpg',
          itemId: '1005000000000001',
        },
      ],
      pictures: 0,
      store: { name: 'Lantern Shop', link: 'https://www.aliexpress.com/store/1100000001' },
      total: { amount: '31.93', currency: 'BRL', asPrinted: 'R$31,93' },
      parts: [],
      payment: '',
      tracking: ['LP00123456789CN'],
      dates: [],
      links: {
        detail: 'https://www.aliexpress.com/p/order/detail.html?orderId=8200000000000011',
        receipt: 'https://www.aliexpress.com/p/tax-ui/index.html?isGrayMatch=true&orderId=8200000000000011',
        tracking:
          'https://www.aliexpress.com/p/tracking/index.html?_addShare=no&_login=yes&tradeOrderId=8200000000000011&logisticsNo=LP00123456789CN',
      },
      currencies: ['BRL'],
      readAt: {
        date: from,
        status: from,
        items: from,
        store: from,
        total: from,
        tracking: from,
        detailLink: from,
        receiptLink: from,
        trackingLink: from,
      },
      problems: [],
      changes: [],
      firstSavedAt: at,
    });
  });

  test('what could not be read is counted by reason', () => {
    const [, several, canceled] = saved('desktop2026');
    expect([several?.pictures, several?.problems]).toEqual([
      3,
      [{ field: 'items', reason: 'picturesOnly', count: 3 }],
    ]);
    expect(canceled?.problems).toEqual([
      { field: 'total', reason: 'notShown', count: 1 },
      { field: 'items', reason: 'ambiguousSeparator', count: 1 },
    ]);
    expect(canceled?.items[0]?.price).toEqual({ amount: '', currency: 'USD', asPrinted: 'US $1.234' });
    expect(canceled?.readAt.total).toEqual({ at, from: 'list' });
  });

  test('six languages give dates, amounts and currencies', { timeout: 60_000 }, () => {
    expect(
      saved('languages', '').map(({ date, total, status }) => [
        date,
        total.amount,
        total.currency,
        status.kind,
      ]),
    ).toEqual([
      ['2026-04-07', '12340', 'KRW', 'canceled'],
      ['2023-11-24', '1126.59', 'BRL', 'shipped'],
      ['2026-08-03', '12.99', 'EUR', 'shipped'],
      ['2026-04-27', '1234.50', 'AED', 'unknown'],
      ['2026-04-27', '1234.00', 'THB', 'unknown'],
      ['', '1234.50', 'EUR', 'unknown'],
    ]);
    expect(saved('languages', 'de').at(-1)?.date).toBe('2026-05-04');
  });

  test('a shared sign stands for the currency that the same order names, and for none otherwise', () => {
    const [printed] = scrapeList(openPage('desktop2026'));
    if (!printed) throw new Error('the page shows an order');
    const withTotal = (total: string) => parseOrder({ ...printed, total }, { language: 'en', url }, at);
    expect(withTotal('31,93').total).toEqual({ amount: '31.93', currency: 'BRL', asPrinted: '31,93' });
    expect(withTotal('$31.93').total.currency).toBe('');
    expect(withTotal('$31.93').problems).toEqual([{ field: 'total', reason: 'unknownCurrency', count: 1 }]);
    expect(saved('oldTable')[0]?.total).toEqual({ amount: '7.48', currency: '', asPrinted: '$ 7.48' });
  });

  test('links that lead away from the site are left out and counted', () => {
    const [printed] = scrapeList(openPage('desktop2026'));
    if (!printed) throw new Error('the page shows an order');
    const item = { ...printed.items[0], link: 'javascript:alert(1)', image: 'https://pics.example/x.jpg' };
    const evil = {
      ...printed,
      items: [item],
      receiptLink: 'https://aliexpress.com.example/',
    } as typeof printed;
    const order = parseOrder(evil, { language: 'en', url }, at);
    expect([order.items[0]?.link, order.items[0]?.image, order.links.receipt]).toEqual(['', '', '']);
    expect(order.problems).toEqual([
      { field: 'items', reason: 'foreignLink', count: 1 },
      { field: 'receiptLink', reason: 'foreignLink', count: 1 },
    ]);
  });

  test('every saved order has the shape that the casebook takes', () => {
    const pages = ['desktop2026', 'desktop2022', 'mobile', 'languages', 'idsWithoutLink', 'oldTable'];
    const orders = pages.flatMap((page) => saved(page));
    expect(orders).toHaveLength(17);
    for (const order of orders) expect(orderSchema.parse(order)).toEqual(order);
  });
});

describe('an order completed from its other pages', () => {
  const page = { language: 'en', url: detailUrl };
  const detail = scrapeDetail(openPage('detail2026'), detailUrl);
  if (!detail) throw new Error('the page shows an order');
  const whole = parseOrder(scrapedOrderSchema.parse(detail), page, later);

  test('parts and days come with it, words in place of a price are no problem', () => {
    expect(whole.parts.map(({ label, money }) => [label, money.amount, money.asPrinted])).toEqual([
      ['Subtotal', '4.62', 'US $4.62'],
      ['Shipping', '', 'Free shipping'],
      ['Store Coupon', '-0.03', '-US $0.03'],
    ]);
    expect(whole.dates).toEqual([
      { label: 'Paid on', date: '2026-05-19', asPrinted: 'May 19, 2026' },
      { label: 'Order completed on', date: '2026-06-02', asPrinted: 'Jun 2, 2026' },
    ]);
    expect(whole.problems).toEqual([]);
  });

  test('pictures become items, and the problems of the list are gone', () => {
    const [, list] = saved('desktop2026');
    const order = merge(merge(undefined, whole), list as NonNullable<typeof list>);
    expect(order.items.map(({ title, quantity, price }) => [title, quantity, price.amount])).toEqual([
      ['Tea tin, 200 g', '1', '1.50'],
      ['Tea spoon', '3', '1.04'],
    ]);
    expect([order.pictures, order.problems, order.changes]).toEqual([0, [], []]);
    expect(orderSchema.parse(order)).toEqual(order);
  });

  test('a tracking page adds its numbers and nothing else', () => {
    const trackingUrl = 'https://www.aliexpress.com/p/tracking/index.html?tradeOrderId=8200000000000012';
    const printed = scrapeTracking(openPage('tracking'), trackingUrl);
    if (!printed) throw new Error('the page shows numbers');
    const order = merge(whole, parseOrder(printed, { language: 'en', url: trackingUrl }, later));
    expect(order.tracking).toEqual(['AP00987654321', 'LP00123456789CN']);
    expect([order.problems, order.total]).toEqual([whole.problems, whole.total]);
  });

  test('a card number that gets as far as here still loses its digits', () => {
    const order = parseOrder({ ...detail, payment: 'Visa 4111111111111234' }, page, at);
    expect(order.payment).toBe('Visa ••••••••••••1234');
  });
});

test.each([
  ['a field nobody knows', { surprise: 1 }],
  ['an id that is none', { id: 'x' }],
  ['a text without end', { storeName: 'x'.repeat(5000) }],
  ['a list without end', { tracking: Array(51).fill('AB123456') }],
])('%s in what a page sends is refused', (_, wrong) => {
  const [printed] = scrapeList(openPage('mobile'));
  expect(scrapedOrderSchema.safeParse(printed).success).toBe(true);
  expect(scrapedOrderSchema.safeParse({ ...printed, ...wrong }).success).toBe(false);
});

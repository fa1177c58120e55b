import { describe, expect, test } from 'vitest';
import { merge } from '../../content/orders/merge/merge';
import { orderSchema } from '../../content/orders/model/order';
import { parseOrder } from '../../content/orders/parse/parseOrder';
import { parseRefund } from '../../content/orders/parse/parseRefund';
import { scrapeDetail } from '../../content/orders/scrape/scrapeDetail';
import { scrapeList } from '../../content/orders/scrape/scrapeList';
import { scrapeRefunds } from '../../content/orders/scrape/scrapeRefunds';
import { readMoney } from '../../content/orders/text/money';
import { drawCard, drawDetail, drawRefund } from './drawnPages';
import { exactAmount, hasRealPages, realDetail, realOrders, realPagesNote, realRefunds } from './realPages';

const at = '2026-09-20T10:42:00.000Z';
const page = { language: 'en', url: 'https://www.aliexpress.com/p/order/index.html' };

describe.runIf(hasRealPages)(`pages drawn from ${realPagesNote}`, () => {
  const records = hasRealPages ? realOrders() : [];

  test.each(['desktop', 'mobile'] as const)(
    'every order of the list is read as its record says (%s)',
    (look) => {
      expect(records).toHaveLength(10);
      const list = document.createElement('div');
      list.append(...records.map((record) => drawCard(record, look)));
      const orders = scrapeList(list).map((printed) => parseOrder(printed, page, at));
      expect(
        orders.map(({ id, total, status, store, items, pictures }) => ({
          id,
          amount: total.amount,
          currency: total.currency,
          status: status.asPrinted,
          known: status.kind !== 'unknown',
          store: store.name,
          pictures,
          titles: items.map(({ title }) => title),
          images: items.map(({ image }) => image),
        })),
      ).toEqual(
        records.map((record) => {
          const isSingle = record.orderLines.length === 1;
          return {
            id: record.orderId,
            amount: exactAmount(record.formatPriceInfo),
            currency: record.currencyCode,
            status: record.statusText,
            known: true,
            store: record.storeName,
            pictures: isSingle ? 0 : record.orderLines.length,
            titles: record.orderLines.map(({ itemTitle }) => (isSingle ? itemTitle : '')),
            images: record.orderLines.map(({ itemImgUrl }) => itemImgUrl),
          };
        }),
      );
      for (const order of orders) {
        expect(orderSchema.parse(order)).toEqual(order);
        expect(order.problems.filter(({ reason }) => reason !== 'picturesOnly')).toEqual([]);
        expect(order.date).toMatch(/^2026-0[4-9]-\d\d$/);
      }
    },
  );

  test('item prices and quantities are read as their records say', () => {
    const singles = records.filter(({ orderLines }) => orderLines.length === 1);
    const list = document.createElement('div');
    list.append(...singles.map((record) => drawCard(record, 'desktop')));
    const items = scrapeList(list).flatMap((printed) => parseOrder(printed, page, at).items);
    expect(items.map(({ price, quantity }) => [price.amount, price.currency, quantity])).toEqual(
      singles.flatMap(({ orderLines }) =>
        orderLines.map((line) => [
          exactAmount(line.formatPriceInfo),
          line.currencyCode,
          String(line.quantity),
        ]),
      ),
    );
  });

  test('the detail page completes its order, and no part of the address gets out', () => {
    const record = realDetail();
    const url = `https://www.aliexpress.com/p/order/detail.html?orderId=${record.info.tradeOrderId}`;
    const printed = scrapeDetail(drawDetail(record), url);
    if (!printed) throw new Error('the page shows an order');
    for (const secret of Object.values(record.address)) {
      if (secret.length > 2) expect(JSON.stringify(printed)).not.toContain(secret);
    }
    const detail = parseOrder(printed, { language: 'en', url }, at);
    expect(detail.total.amount).toBe(exactAmount(record.total.formatPriceInfo));
    expect([detail.date, detail.payment]).toEqual(['2026-07-15', 'Credit/Debit card']);
    expect(detail.dates.map(({ date }) => date)).toEqual(['2026-07-15', '2026-07-16', '2026-07-28']);
    expect(detail.parts.map(({ money }) => money.amount)).toEqual(['126.59', '', '-5.66', '-10.80', '22.61']);
    expect(detail.problems).toEqual([]);
    const listed = records.find(({ orderId }) => orderId === String(record.info.tradeOrderId));
    if (!listed) throw new Error('the list shows the same order');
    const list = document.createElement('div');
    list.append(drawCard(listed, 'desktop'));
    const [card] = scrapeList(list).map((one) => parseOrder(one, page, at));
    const whole = merge(card, detail);
    expect([whole.changes, whole.total.amount]).toEqual([[], exactAmount(listed.formatPriceInfo)]);
    expect(orderSchema.parse(whole)).toEqual(whole);
  });

  test('the refund rows are read as their records say, in the other number format of the same account', () => {
    const refunds = realRefunds();
    expect(refunds.map(({ price }) => readMoney(price).money)).toEqual([
      { amount: '61.25', currency: 'BRL', asPrinted: 'R$61.25' },
      { amount: '52.73', currency: 'BRL', asPrinted: 'R$52.73' },
      { amount: '56.17', currency: 'BRL', asPrinted: 'R$56.17' },
    ]);
    const list = document.createElement('div');
    list.append(...refunds.map(drawRefund));
    const rows = scrapeRefunds(list).map((row) => parseRefund(row, page, at));
    expect(rows.map(({ id, orderId, date, title, store }) => [id, orderId, date, title, store])).toEqual(
      refunds.map((one) => [
        one.reverseOrderLineId,
        one.tradeOrderId,
        one.gmtModifiedFormat.slice(0, 10),
        one.title,
        one.shopName,
      ]),
    );
  });
});

import { describe, expect, test } from 'vitest';
import type { ScrapedOrder } from '../../content/orders/model/scraped';
import { scrapeList } from '../../content/orders/scrape/scrapeList';
import { openPage } from './openPage';

const read = (page: string) => scrapeList(openPage(page));
const only = (order: ScrapedOrder | undefined, ...keys: (keyof ScrapedOrder)[]) =>
  Object.fromEntries(keys.map((key) => [key, order?.[key]]));

describe('the order list, desktop, new labels', () => {
  const [single, several, canceled] = read('desktop2026');

  test('an order of one item is read whole, its price put together from single characters', () => {
    expect(single).toEqual({
      from: 'list',
      id: '8200000000000011',
      date: 'Date: Sep 1, 2026',
      status: 'Awaiting delivery',
      storeName: 'Lantern Shop',
      storeLink: '//www.aliexpress.com/store/1100000001',
      items: [
        {
          title: 'Paper lantern, folding, set of two',
          variant: 'Color: red, Size: 30 cm',
          quantity: 'x2',
          price: 'R$13,90',
          link: '//www.aliexpress.com/item/1005000000000001.html',
          image: 'https://ae01.alicdn.com/kf/made-up-1.jpg_220x220.jpg',
        },
      ],
      total: 'R$31,93',
      parts: [],
      payment: '',
      tracking: ['LP00123456789CN'],
      rows: [],
      detailLink: '//www.aliexpress.com/p/order/detail.html?orderId=8200000000000011',
      receiptLink: 'https://www.aliexpress.com/p/tax-ui/index.html?isGrayMatch=true&orderId=8200000000000011',
      trackingLink:
        'https://www.aliexpress.com/p/tracking/index.html?_addShare=no&_login=yes&tradeOrderId=8200000000000011&logisticsNo=LP00123456789CN',
    });
  });

  test('an order of several items comes out as pictures without titles', () => {
    expect(several?.items.map(({ title, link, image }) => [title, link, image])).toEqual([
      [
        '',
        '//www.aliexpress.com/item/1005000000000002.html',
        'https://ae01.alicdn.com/kf/made-up-2.jpg_220x220.jpg',
      ],
      [
        '',
        '//www.aliexpress.com/item/1005000000000003.html',
        'https://ae01.alicdn.com/kf/made-up-3.jpg_220x220.jpg',
      ],
      [
        '',
        '//www.aliexpress.com/item/1005000000000004.html',
        'https://ae01.alicdn.com/kf/made-up-4.jpg_220x220.jpg',
      ],
    ]);
    expect(several?.total).toBe('US $4.59');
  });

  test('a title that looks like markup stays a text', () => {
    expect(canceled?.items[0]?.title).toBe('<img src=x onerror=alert(1)> cable');
  });

  test('the number of a refund is not taken for the number of its order', () => {
    expect(canceled?.id).toBe('8200000000000013');
    expect(canceled?.status).toBe('Canceled');
    expect(canceled?.total).toBe('');
  });
});

describe('the other looks of the list', () => {
  test('old labels, prices in one element and two titled items', () => {
    const [order, ...others] = read('desktop2022');
    expect(others).toEqual([]);
    expect(only(order, 'id', 'date', 'total', 'storeName', 'storeLink')).toEqual({
      id: '3000000000000021',
      date: 'Order date: Apr 27, 2024',
      total: 'Total: € 1,304.99',
      storeName: 'No Link Store',
      storeLink: '',
    });
    expect(order?.items.map(({ title, price, quantity }) => [title, price, quantity])).toEqual([
      ['Wool socks', '€ 12.99', 'x10'],
      ['Wool hat', '€ 5.00', 'x1'],
    ]);
  });

  test('the narrow window, where the card is the link', () => {
    const [one, several] = read('mobile');
    expect(only(one, 'id', 'date', 'status', 'total', 'detailLink')).toEqual({
      id: '8200000000000031',
      date: 'Jun 13, 2026',
      status: 'Completed',
      total: 'C$30.66',
      detailLink:
        '//www.aliexpress.com/p/order/detail.html?spm=a2g0n.order_list.order_list_main&orderId=8200000000000031',
    });
    expect(one?.items[0]?.link).toBe('');
    expect(several?.items.map(({ title, link, image }) => [title, link, image])).toEqual([
      ['', '', 'https://ae01.alicdn.com/kf/made-up-32.jpg'],
      ['', '', 'https://ae01.alicdn.com/kf/made-up-33.jpg'],
    ]);
    expect(several?.total).toBe('Total: C$7.10');
  });

  test('six languages, by links and figures and not by labels', () => {
    expect(read('languages').map(({ id, date, status, total }) => [id, date, status, total])).toEqual([
      ['8200000000000041', '주문일자::2026년 4월 7일', '결제 취소', '₩12,340'],
      ['8200000000000042', 'Data: 24 nov, 2023', 'Aguardando a entrega', 'Total:R$1.126,59'],
      ['8200000000000043', 'Fecha: 3 de ago. de 2026', 'Esperando entrega', 'Total:12,99\u00a0€'],
      [
        '8200000000000044',
        'التاريخ: \u200f٢٧ أبريل ٢٠٢٦',
        'مكتمل',
        'الإجمالي:\u200f١٬٢٣٤٫٥٠\u00a0د.إ.\u200f',
      ],
      ['8200000000000045', 'วันที่: 27 เม.ย. 2569', 'สำเร็จ', 'รวม:฿1,234.00'],
      ['8200000000000046', 'Datum: 04.05.2026', 'Abgeschlossen', 'Summe:1.234,50\u00a0€'],
    ]);
  });

  test('the table of 2016 to 2021', () => {
    expect(read('oldTable')).toEqual([
      {
        from: 'list',
        id: '8000000000000061',
        date: '02:44 Nov. 30 2018',
        status: 'Finished',
        storeName: 'Old Mill Store',
        storeLink: '//www.aliexpress.com/store/900061',
        items: [
          {
            title: 'Brass thimble, size 18',
            variant: 'Size: 18',
            quantity: 'X2',
            price: '$ 3.74',
            link: '//www.aliexpress.com/item/32800000061.html',
            image: '//ae01.alicdn.com/kf/made-up-61.jpg_50x50.jpg',
          },
        ],
        total: '$ 7.48',
        parts: [],
        payment: '',
        tracking: [],
        rows: [],
        detailLink: '//trade.aliexpress.com/order_detail.htm?orderId=8000000000000061',
        receiptLink: '',
        trackingLink: '',
      },
    ]);
  });
});

test('the day is read also where it stands behind the number', () => {
  const document = openPage('desktop2022');
  const info = document.querySelector('.order-item-header-right-info');
  if (info?.firstElementChild) info.append(info.firstElementChild);
  expect(scrapeList(document)[0]?.date).toBe('Order date: Apr 27, 2024');
});

describe('cards without the detail link', () => {
  test('the id is taken from other links, then from the text, and each order comes once', () => {
    expect(read('idsWithoutLink').map(({ id }) => id)).toEqual([
      '8200000000000051',
      '8200000000000052',
      '8200000000000053',
      '8200000000000054',
    ]);
  });
});

test('a very long title is cut, not refused', () => {
  const document = openPage('desktop2022');
  const name = document.querySelector('.order-item-content-info-name span');
  name?.setAttribute('title', 'x'.repeat(1_000_000));
  expect(scrapeList(document)[0]?.items[0]?.title).toHaveLength(4000);
});

test('a page without orders gives none', () => {
  expect(read('tracking')).toEqual([]);
});

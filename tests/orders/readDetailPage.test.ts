import { describe, expect, test } from 'vitest';
import { scrapeDetail } from '../../content/orders/scrape/scrapeDetail';
import { openPage } from './openPage';

const detailUrl = 'https://www.aliexpress.com/p/order/detail.html?spm=x&orderId=8200000000000012';

describe('the detail page', () => {
  const order = scrapeDetail(openPage('detail2026'), detailUrl);

  test('items, prices, parts, days and links are read whole', () => {
    expect(order).toEqual({
      from: 'detail',
      id: '8200000000000012',
      date: 'May 18, 2026',
      status: 'Completed',
      storeName: 'Tea Corner',
      storeLink: '//www.aliexpress.com/store/1100000002',
      items: [
        {
          title: 'Tea tin, 200 g',
          variant: 'Color: green',
          quantity: 'x1',
          price: 'US $1.50',
          link: '//www.aliexpress.com/item/1005000000000002.html',
          image: 'https://ae01.alicdn.com/kf/made-up-2.jpg_220x220.jpg',
        },
        {
          title: 'Tea spoon',
          variant: '',
          quantity: 'x3',
          price: 'US $1.04',
          link: '//www.aliexpress.com/item/1005000000000003.html',
          image: 'https://ae01.alicdn.com/kf/made-up-3.jpg_220x220.jpg',
        },
      ],
      total: 'US $4.59',
      parts: [
        { label: 'Subtotal', value: 'US $4.62' },
        { label: 'Shipping', value: 'Free shipping' },
        { label: 'Store Coupon', value: '-US $0.03' },
      ],
      payment: 'Visa •••• •••• •••• 1234',
      tracking: ['LP00123456789CN'],
      rows: [
        { label: 'Paid on', value: 'May 19, 2026' },
        { label: 'Order completed on', value: 'Jun 2, 2026' },
      ],
      detailLink: detailUrl,
      receiptLink: 'https://www.aliexpress.com/p/tax-ui/index.html?orderId=8200000000000012',
      trackingLink: 'https://www.aliexpress.com/p/tracking/index.html?tradeOrderId=8200000000000012',
    });
  });

  test('nothing of the name, phone or postal address on it is read', () => {
    const everything = JSON.stringify(order);
    for (const word of ['Inventad', '00000-000', 'Rua', 'Avenida', '90000', 'ring twice']) {
      expect(everything).not.toContain(word);
    }
  });

  test('the other nesting, with the labels inside the same element and prices folded away', () => {
    const url = 'https://www.aliexpress.com/p/order/detail.html';
    const polish = scrapeDetail(openPage('detailOtherNesting'), url);
    expect(polish?.id).toBe('3000000000000071');
    expect(polish?.date).toBe('27 kwi 2026');
    expect(polish?.status).toBe('Zakończone');
    expect(polish?.storeName).toBe('Sklep Zmyślony');
    expect(polish?.storeLink).toBe('//www.aliexpress.com/store/1100000071');
    expect(polish?.total).toBe('129,46zł');
    expect(polish?.parts).toEqual([]);
    expect(polish?.items).toEqual([
      {
        title: 'Igła',
        variant: '',
        quantity: 'x1',
        price: '129,46\u00a0zł',
        link: '',
        image: '//ae01.alicdn.com/kf/made-up-71.jpg',
      },
    ]);
  });

  test('the bold row is the total, also with another row below it', () => {
    const document = openPage('detail2026');
    const prices = document.querySelector('.order-price');
    const last = prices?.querySelector('.order-price-item')?.cloneNode(true);
    if (last) prices?.append(last);
    const again = scrapeDetail(document, detailUrl);
    expect([again?.total, again?.parts.length]).toEqual(['US $4.59', 4]);
  });

  const bold = (document: Document, label: string, value: string) => {
    const row = document.querySelector('.order-price .bold-font')?.cloneNode(true) as Element;
    const [name, amount] = [row.querySelector('.left-col'), row.querySelector('.right-col')];
    if (name) name.textContent = label;
    if (amount) amount.textContent = value;
    document.querySelector('.order-price')?.append(row);
  };

  test('what was saved is no total, though it is bold and the last', () => {
    const document = openPage('detail2026');
    bold(document, 'You saved', 'US $2.00');
    expect(scrapeDetail(document, detailUrl)?.total).toBe('US $4.59');
  });

  test('between two bold rows that we do not know nothing is decided', () => {
    const document = openPage('detail2026');
    document.querySelector('.order-price .bold-font')?.remove();
    expect(scrapeDetail(document, detailUrl)?.total).toBe('');
    const polish = openPage('detailOtherNesting');
    const row = polish.querySelector('.order-price-item');
    row?.classList.add('bold-font');
    row?.after(row.cloneNode(true));
    expect(scrapeDetail(polish, 'https://www.aliexpress.com/p/order/detail.html')?.total).toBe('');
  });

  test('the goods of another order do not get the number in the address', () => {
    const other = detailUrl.replace('8200000000000012', '8200000000000099');
    expect(scrapeDetail(openPage('detail2026'), other)).toBeUndefined();
  });

  test('a name and a street beside the status are not taken for it', () => {
    const document = openPage('detail2026');
    document.querySelector('.order-block-title')?.remove();
    expect(scrapeDetail(document, detailUrl)?.status).toBe('Order complete.');
    const info = document.querySelector('.order-status-info');
    if (info) info.textContent = 'Delivered to Comprador Inventado, Rua Inventada 1';
    expect(scrapeDetail(document, detailUrl)?.status).toBe('');
  });

  test('a page that has not loaded gives nothing', () => {
    expect(scrapeDetail(openPage('tracking'), detailUrl)).toBeUndefined();
  });
});

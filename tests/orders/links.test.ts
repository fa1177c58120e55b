import { describe, expect, test } from 'vitest';
import { pictureLink, siteLink } from '../../content/orders/text/links';

const page = 'https://www.aliexpress.com/p/order/index.html';

describe('links that are kept', () => {
  test.each([
    ['//www.aliexpress.com/store/1', 'https://www.aliexpress.com/store/1'],
    ['/item/1.html', 'https://www.aliexpress.com/item/1.html'],
    ['https://aliexpress.us/item/1.html', 'https://aliexpress.us/item/1.html'],
    ['https://m.pt.aliexpress.com/a', 'https://m.pt.aliexpress.com/a'],
  ])('%s', (text, link) => {
    expect(siteLink(text, page)).toBe(link);
  });

  test('pictures may also come from the hosts of the site’s pictures', () => {
    const link = 'https://ae-pic-a1.aliexpress-media.com/kf/x.jpg';
    expect([pictureLink(link), siteLink(link)]).toEqual([link, '']);
    expect(pictureLink('//ae01.alicdn.com/kf/x.jpg', page)).toBe('https://ae01.alicdn.com/kf/x.jpg');
  });
});

describe('links that are left out', () => {
  test.each([
    'http://www.aliexpress.com/item/1.html',
    'https://evilaliexpress.com/',
    'https://aliexpress.com.example/',
    'https://aliexpress.ru/item/1.html',
    'https://www.aliexpress.com:8443/',
    'https://user@www.aliexpress.com/',
    'https://:word@www.aliexpress.com/',
    'javascript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'blob:https://www.aliexpress.com/1',
    'https://',
    '   ',
    '',
    `https://www.aliexpress.com/${'x'.repeat(5000)}`,
  ])('%s', (text) => {
    expect([siteLink(text, page), pictureLink(text, page)]).toEqual(['', '']);
  });
});

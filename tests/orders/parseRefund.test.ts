import { describe, expect, test } from 'vitest';
import { refundSchema } from '../../content/orders/model/refund';
import { scrapedRefundSchema } from '../../content/orders/model/scrapedSchema';
import { parseRefund } from '../../content/orders/parse/parseRefund';
import { scrapeRefunds } from '../../content/orders/scrape/scrapeRefunds';
import { openPage } from './openPage';

const at = '2026-09-20T10:42:00.000Z';
const url = 'https://www.aliexpress.com/p/order/index.html';

describe('refund rows, as saved', () => {
  const rows = scrapeRefunds(openPage('refunds'));
  const refunds = rows.map((row) => parseRefund(scrapedRefundSchema.parse(row), { language: 'en', url }, at));

  test('a row without a number of its own gets one from its order and title', () => {
    expect(refunds.map(({ id }) => id)).toEqual([
      '6200000000000081',
      expect.stringMatching(/^8200000000000012:\d+$/),
    ]);
    expect(refunds.map(({ date, orderId }) => [date, orderId])).toEqual([
      ['2026-09-04', '8200000000000011'],
      ['2026-08-02', '8200000000000012'],
    ]);
  });

  test('the missing sum is said, and a state without a source stays unknown', () => {
    expect(refunds[0]?.problems).toEqual([{ field: 'money', reason: 'notShown' }]);
    expect(refunds.map(({ state }) => state.kind)).toEqual(['unknown', 'unknown']);
    for (const refund of refunds) expect(refundSchema.parse(refund)).toEqual(refund);
  });
});

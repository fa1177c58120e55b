// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { readDay } from '../../../content/orders/text/dates';
import { readMoney } from '../../../content/orders/text/money';

describe('prices in the currencies of the site', () => {
  test.each([
    ['TND 41.07', '41.07', 'TND'],
    ['TND 1,204.350', '1204.350', 'TND'],
    ['GHS 7.4', '7.4', 'GHS'],
    ['GH₵ 12.50', '12.50', 'GHS'],
    ['DZD 1,250.00', '1250.00', 'DZD'],
    ['1 250,00 MAD', '1250.00', 'MAD'],
    ['XOF 12,500', '12500', 'XOF'],
    ['XAF 1 500', '1500', 'XAF'],
    ['BHD 0.750', '0.750', 'BHD'],
    ['OMR 12.5', '12.5', 'OMR'],
    ['UZS 125,000.00', '125000.00', 'UZS'],
    ['AMD 4,200.50', '4200.50', 'AMD'],
    ['LKR 1,250.00', '1250.00', 'LKR'],
    ['KES 899.00', '899.00', 'KES'],
    ['PYG 45.000', '45000', 'PYG'],
    ['CLP 13,941', '13941', 'CLP'],
    ['ZMW 3.10', '3.10', 'ZMW'],
    ['￥ 25,310', '25310', ''],
    ['¥9,999', '9999', ''],
    ['1.250 CFA', '1250', ''],
    ['25 DH', '25', ''],
  ])('%s', (text, amount, currency) => {
    expect(readMoney(text).money).toMatchObject({ amount, currency });
  });
});

describe('months by the short forms that pages print', () => {
  test.each([
    ['3. Mrz 2025', 'de', '2025-03-03'],
    ['14. Jän. 2025', 'de', '2025-01-14'],
    ['2 set 2025', 'es', '2025-09-02'],
    ['2 fev 2025', 'fr', '2025-02-02'],
    ['2 aout 2025', 'fr', '2025-08-02'],
    ['2 paz 2025', 'pl', '2025-10-02'],
    ['2 Agt 2025', 'id', '2025-08-02'],
    ['2 Nop 2025', 'in_ID', '2025-11-02'],
    ['2 ноя 2025', 'ru', '2025-11-02'],
    ['2 Th4 2025', 'vi', '2025-04-02'],
    ['2 Thg 04 2025', 'vi', '2025-04-02'],
    ['2 ספט 2025', 'iw_IL', '2025-09-02'],
    ['2 أغس 2025', 'ar', '2025-08-02'],
    ['2 Sub 2025', 'tr', '2025-02-02'],
  ])('%s (%s)', (text, language, day) => {
    expect(readDay(text, language).day).toBe(day);
  });
});

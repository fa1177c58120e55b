import { describe, expect, test } from 'vitest';
import { readMoney } from '../../content/orders/text/money';

const read = (text: string, hint?: string) => {
  const { money, reason } = readMoney(text, hint);
  return [money.amount, money.currency, reason ?? 'read'];
};

describe('prices as the site prints them', () => {
  test.each([
    ['US $4.59', '4.59', 'USD'],
    ['R$126,59', '126.59', 'BRL'],
    ['R$61.25', '61.25', 'BRL'],
    ['-R$5,66', '-5.66', 'BRL'],
    ['Total:R$31,93', '31.93', 'BRL'],
    ['Total: US $1,304.99', '1304.99', 'USD'],
    ['Total US $4.59', '4.59', 'USD'],
    ['€12.99', '12.99', 'EUR'],
    ['12,99\u00a0€', '12.99', 'EUR'],
    ['€ 1.304,99', '1304.99', 'EUR'],
    ['129,46zł', '129.46', 'PLN'],
    ['1\u202f234,50\u00a0€', '1234.50', 'EUR'],
    ['1 234 567,50 руб.', '1234567.50', 'RUB'],
    ['₪12.90', '12.90', 'ILS'],
    ['\u200f-12.90\u00a0\u200f₪', '-12.90', 'ILS'],
    ['\u200f١٬٢٣٤٫٥٠\u00a0د.إ.\u200f', '1234.50', 'AED'],
    ['د.إ.12.50', '12.50', 'AED'],
    ['AU $12.30', '12.30', 'AUD'],
    ['AU$1,234.50', '1234.50', 'AUD'],
    ['C$30.66', '30.66', 'CAD'],
    ['CDN$10.77', '10.77', 'CAD'],
    ['MX$1,234,567.00', '1234567.00', 'MXN'],
    ['₩12,340', '12340', 'KRW'],
    ['12,340원', '12340', 'KRW'],
    ['JP¥1,234', '1234', 'JPY'],
    ['1,234円', '1234', 'JPY'],
    ['CLP$1.234', '1234', 'CLP'],
    ['CLP 12.345.678', '12345678', 'CLP'],
    ['12.345 ₫', '12345', 'VND'],
    ['Rp12.345', '12345', 'IDR'],
    ['₹12,34,567.50', '1234567.50', 'INR'],
    ['CHF 1’234.50', '1234.50', 'CHF'],
    ['KWD 12.500', '', 'KWD'],
    ['KWD 0.500', '0.500', 'KWD'],
    ['KWD 1,234.500', '1234.500', 'KWD'],
    ['4,59 USD', '4.59', 'USD'],
    ['S/12.00', '12.00', 'PEN'],
    ['US $0.5', '0.5', 'USD'],
    ['US $1234.567', '1234.567', 'USD'],
    ['฿1,234.00', '1234.00', 'THB'],
    ['US $007', '7', 'USD'],
    ['US $12', '12', 'USD'],
    ['5,66-€', '-5.66', 'EUR'],
    ['(US $3.00)', '-3.00', 'USD'],
    ['Discount: (3,00 €)', '-3.00', 'EUR'],
  ])('%s', (text, amount, currency) => {
    expect(read(text).slice(0, 2)).toEqual(
      amount === '1234' && currency === '' ? ['', ''] : [amount, currency],
    );
  });

  test('the printed text is kept without its label', () => {
    expect(readMoney('Total: US $4.59').money.asPrinted).toBe('US $4.59');
  });
});

describe('what nothing decides stays empty, with its reason', () => {
  test.each([
    ['US $1.234', '', 'USD', 'ambiguousSeparator'],
    ['1,234 €', '', 'EUR', 'ambiguousSeparator'],
    ['12.345 د.ك.', '', 'KWD', 'ambiguousSeparator'],
    ['$ 4.59', '4.59', '', 'unknownCurrency'],
    ['4.59', '4.59', '', 'unknownCurrency'],
    ['¥12.50', '12.50', '', 'unknownCurrency'],
    ['￥1.234', '', '', 'ambiguousSeparator'],
    ['$1,234', '', '', 'ambiguousSeparator'],
    ['TND 3.862', '', 'TND', 'ambiguousSeparator'],
    ['Rs 1,234', '1234', '', 'unknownCurrency'],
    ['￥ 14,140', '14140', '', 'unknownCurrency'],
    ['1.234 F CFA', '1234', '', 'unknownCurrency'],
    ['120 kr', '120', '', 'unknownCurrency'],
    ['XR$5,00', '5.00', '', 'unknownCurrency'],
    ['US $5.00 CAD', '5.00', '', 'unknownCurrency'],
    ['USD 5.00 EUR', '5.00', '', 'unknownCurrency'],
    ['ALL 5.00', '5.00', '', 'unknownCurrency'],
    ['US $4.59 - US $6.00', '', '', 'unreadableMoney'],
    ['1.2.3', '', '', 'unreadableMoney'],
    ['1,23.456,7', '', '', 'unreadableMoney'],
    ['US $12.34.56', '', '', 'unreadableMoney'],
    ['1 23 €', '', '', 'unreadableMoney'],
    ['Free shipping', '', '', 'unreadableMoney'],
    ['US $1.2K', '', '', 'unreadableMoney'],
    ['₩1만', '', '', 'unreadableMoney'],
    ['', '', '', 'notShown'],
    ['Total:', '', '', 'notShown'],
  ])('%s', (text, amount, currency, reason) => {
    expect(read(text)).toEqual([amount, currency, reason]);
  });
});

describe('a currency printed for the same order', () => {
  test('says what a shared sign or no sign stands for', () => {
    expect(read('$4.59', 'MXN')).toEqual(['4.59', 'MXN', 'read']);
    expect(read('¥1,234', 'JPY')).toEqual(['1234', 'JPY', 'read']);
    expect(read('4.59', 'EUR')).toEqual(['4.59', 'EUR', 'read']);
  });

  test('never speaks against the sign that is there', () => {
    expect(read('€4.59', 'USD')).toEqual(['4.59', 'EUR', 'read']);
    expect(read('$4.59', 'EUR')).toEqual(['4.59', '', 'unknownCurrency']);
    expect(read('XR$5,00', 'BRL')).toEqual(['5.00', '', 'unknownCurrency']);
  });
});

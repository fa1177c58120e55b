import { expect, test } from 'vitest';
import { createTranslator } from '@/content/translator';
import { verdictNow } from '@/content/verdictNow';
import { cardTextsOf } from '@/locales/cards';
import { saw } from '../tasks/saw';

// The texts that the background has for cards, and no others.
const t = createTranslator('en', 'ltr', cardTextsOf('en'));
const now = new Date(2026, 10, 24, 12).getTime();
const nineDaysAgo = now - 9 * 86_400_000;
const linesOf = (...given: Parameters<typeof verdictNow>) =>
  verdictNow(...given).lines.map((line) => line.replaceAll(/[\u2068\u2069]/g, ''));

test('what holds up is told with the day it was seen, so that an old figure does not pass for a new one', () => {
  const seen = saw('orderList', { toPay: 0, processing: 0, processed: 2 }, nineDaysAgo);
  expect(verdictNow({ tasks: {}, seen }, now, t).verdict).toBe('notYet');
  expect(linesOf({ tasks: {}, seen }, now, t)[0]).toBe('2 orders on the way, seen November 15');
});

test('after "I know, go on" it no longer holds up', () => {
  const seen = saw('orderList', { toPay: 0, processing: 0, processed: 2 }, nineDaysAgo);
  const tasks = { ordersOnTheWay: { state: 'open' as const, overruled: true as const, at: now } };
  expect(linesOf({ tasks, seen }, now, t).join()).not.toContain('on the way');
});

test('pages not looked at, answers that are lacking and what is not saved are named', () => {
  const text = linesOf({ tasks: { saveChats: { state: 'done', at: now } }, seen: {} }, now, t);
  expect(text).toEqual([
    'Not looked at: Orders, Returns and refunds, Wallet, Coins, and Coupons',
    expect.stringMatching(/^Only you can say: Close open disputes\u00a0· /),
    expect.stringMatching(/^Not ticked as saved yet: Save your order history\u00a0· /),
  ]);
  expect(text[2]).not.toContain('Save chats');
});

test('what the casebook holds is not named; orders that may not be all are named in part', () => {
  const kept = { orders: 34, ordersWhole: true, addresses: 1, details: true };
  const seen = { ...saw('casebook', kept, now), ...saw('addresses', { addresses: 1 }, now) };
  const whole = linesOf({ tasks: {}, seen }, now, t).at(-1);
  for (const title of ['order history', 'your addresses', 'account details'])
    expect(whole).not.toContain(title);
  const part = { ...seen, ...saw('casebook', { ...kept, ordersWhole: false }, now) };
  expect(linesOf({ tasks: {}, seen: part }, now, t).at(-1)).toContain('(partly: 34 orders so far)');
});

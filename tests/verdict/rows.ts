import type { ObservedFacts } from '@/content/facts';
import type { Answers } from '@/content/verdict/answers';
import type { CheckId } from '@/content/verdict/checks';
import type { Check } from '@/content/verdict/evaluateCheck';
import { saw } from '../tasks/saw';

export const day = 86_400_000;
export const now = new Date(2026, 10, 24, 12).getTime();
/** A moment so many days before now. */
export const ago = (days: number) => now - days * day;

export interface Row {
  because: string;
  check: CheckId;
  seen?: ObservedFacts;
  answers?: Answers;
  is: Omit<Check, 'id'>;
}

const orders = (processing: number, processed: number, days: number) =>
  saw('orderList', { processing, processed }, ago(days));
const returns = (open: number, morePages: boolean, days: number) =>
  saw('refundList', { open, morePages }, ago(days));
const none = (days: number) => ({ answer: 'none' as const, at: ago(days) });
const some = (days: number) => ({ answer: 'some' as const, at: ago(days) });
const accepted = (days: number, count?: number) => ({
  answer: 'accepted' as const,
  at: ago(days),
  ...(count === undefined ? {} : { count }),
});
const byPage = (days: number, page: 'orderList' | 'refundList' | 'wallet' | 'coins' = 'orderList') =>
  ({ at: ago(days), by: 'page', page }) as const;
const byPerson = (days: number) => ({ at: ago(days), by: 'person' }) as const;

/** Facts × answers × age, and the state that has to come of it. Written by hand. */
export const rows: Row[] = [
  // Nothing yet
  { because: 'no page was opened', check: 'ordersOnTheWay', is: { state: 'unseen' } },
  { because: 'no page was opened', check: 'unpaidOrders', is: { state: 'unseen' } },
  { because: 'no page was opened', check: 'returns', is: { state: 'unseen' } },
  { because: 'the list of returns may still clear them', check: 'disputes', is: { state: 'unseen' } },
  { because: 'no source tells how to read it', check: 'money', is: { state: 'question' } },
  { because: 'no page tells it', check: 'membership', is: { state: 'question' } },
  { because: 'no page tells it', check: 'payLater', is: { state: 'question' } },
  // A page alone
  {
    because: 'both tabs show 0',
    check: 'ordersOnTheWay',
    seen: orders(0, 0, 1),
    is: { state: 'clear', count: 0, ...byPage(1) },
  },
  {
    because: 'two tabs add up',
    check: 'ordersOnTheWay',
    seen: orders(2, 3, 1),
    is: { state: 'open', count: 5, ...byPage(1) },
  },
  {
    because: 'one tab shows an order and the other prints no figure',
    check: 'ordersOnTheWay',
    seen: saw('orderList', { processed: 1 }, ago(1)),
    is: { state: 'open', count: 1, ...byPage(1) },
  },
  {
    because: 'a tab that printed no figure is not 0',
    check: 'ordersOnTheWay',
    seen: saw('orderList', { processed: 0 }, ago(1)),
    is: { state: 'unseen' },
  },
  {
    because: 'the list of returns was opened and tells nothing for certain',
    check: 'returns',
    seen: saw('refundList', { shown: 3 }, ago(1)),
    is: { state: 'question' },
  },
  {
    because: 'a list that goes on over more pages does not say none',
    check: 'returns',
    seen: returns(0, true, 1),
    is: { state: 'question' },
  },
  {
    because: 'a list that goes on says what is open on it',
    check: 'returns',
    seen: returns(2, true, 1),
    is: { state: 'open', count: 2, ...byPage(1, 'refundList') },
  },
  {
    because: 'none open on the whole list of returns and disputes',
    check: 'disputes',
    seen: returns(0, false, 1),
    is: { state: 'clear', count: 0, ...byPage(1, 'refundList') },
  },
  {
    because: 'what is open there may be a return: the list does not tell them apart',
    check: 'disputes',
    seen: returns(2, false, 1),
    is: { state: 'question' },
  },
  {
    because: 'a page told of coins left',
    check: 'money',
    seen: saw('coins', { coins: 120 }, ago(1)),
    is: { state: 'open', ...byPage(1, 'coins') },
  },
  {
    because: 'one of three pages at 0 is not all of it',
    check: 'money',
    seen: saw('wallet', { balance: 'none' }, ago(1)),
    is: { state: 'question' },
  },
  {
    because: 'all three pages show nothing, the oldest look counts',
    check: 'money',
    seen: {
      ...saw('wallet', { balance: 'none' }, ago(1)),
      ...saw('coins', { coins: 0 }, ago(2)),
      ...saw('coupons', { coupons: 0 }, ago(1)),
    },
    is: { state: 'clear', count: 0, ...byPage(2, 'wallet') },
  },
  // Age
  {
    because: 'seven days still hold',
    check: 'unpaidOrders',
    seen: saw('orderList', { toPay: 0 }, ago(7)),
    is: { state: 'clear', count: 0, ...byPage(7) },
  },
  {
    because: 'a clear look of eight days ago is old',
    check: 'unpaidOrders',
    seen: saw('orderList', { toPay: 0 }, ago(8)),
    is: { state: 'old', was: 'clear', count: 0, ...byPage(8) },
  },
  {
    because: 'an open look of nine days ago is old, and still tells its figure',
    check: 'returns',
    seen: returns(1, false, 9),
    is: { state: 'old', was: 'open', count: 1, ...byPage(9, 'refundList') },
  },
  {
    because: 'the older of two tabs makes it old',
    check: 'ordersOnTheWay',
    seen: {
      orderList: { processing: { value: 0, at: ago(9) }, processed: { value: 0, at: ago(1) } },
    },
    is: { state: 'old', was: 'clear', count: 0, ...byPage(9) },
  },
  {
    because: 'a word of nine days ago is asked for again',
    check: 'payLater',
    answers: { payLater: none(9) },
    is: { state: 'old', was: 'clear', ...byPerson(9) },
  },
  {
    because: 'a moment far ahead comes of a clock that was moved',
    check: 'unpaidOrders',
    seen: saw('orderList', { toPay: 0 }, ago(-20)),
    is: { state: 'old', was: 'clear', count: 0, ...byPage(-20) },
  },
  // The person alone
  {
    because: 'the person said none',
    check: 'membership',
    answers: { membership: none(2) },
    is: { state: 'clear', ...byPerson(2) },
  },
  {
    because: 'the person said yes',
    check: 'money',
    answers: { money: some(2) },
    is: { state: 'open', ...byPerson(2) },
  },
  {
    because: 'the person goes on with what they said is left',
    check: 'money',
    answers: { money: accepted(2) },
    is: { state: 'accepted', ...byPerson(2) },
  },
  {
    because: 'a decision does not grow old',
    check: 'money',
    answers: { money: accepted(40) },
    is: { state: 'accepted', ...byPerson(40) },
  },
  // A page and the person: the later look wins, in both directions
  {
    because: 'a tick does not rewrite what a page showed',
    check: 'ordersOnTheWay',
    seen: orders(5, 0, 2),
    answers: { ordersOnTheWay: none(1) },
    is: { state: 'open', count: 5, ...byPage(2) },
  },
  {
    because: 'nor once the look is old',
    check: 'ordersOnTheWay',
    seen: orders(5, 0, 10),
    answers: { ordersOnTheWay: none(1) },
    is: { state: 'old', was: 'open', count: 5, ...byPage(10) },
  },
  {
    because: '2 seen after "none" are open again, with the reason',
    check: 'returns',
    seen: returns(2, false, 1),
    answers: { returns: none(3) },
    is: { state: 'open', was: 'none', count: 2, ...byPage(1, 'refundList') },
  },
  {
    because: '0 seen after "yes" is clear by itself',
    check: 'returns',
    seen: returns(0, false, 1),
    answers: { returns: some(3) },
    is: { state: 'clear', count: 0, ...byPage(1, 'refundList') },
  },
  {
    because: '"yes" said after 0 counts: the person knows more',
    check: 'disputes',
    seen: returns(0, false, 3),
    answers: { disputes: some(1) },
    is: { state: 'open', ...byPerson(1) },
  },
  {
    because: '"none" about disputes stands beside open returns',
    check: 'disputes',
    seen: returns(2, false, 1),
    answers: { disputes: none(2) },
    is: { state: 'clear', ...byPerson(2) },
  },
  // I go on anyway
  {
    because: 'the person goes on with five',
    check: 'ordersOnTheWay',
    seen: orders(5, 0, 2),
    answers: { ordersOnTheWay: accepted(1, 5) },
    is: { state: 'accepted', count: 5, at: ago(1), by: 'person', page: 'orderList' },
  },
  {
    because: 'the same five seen again change nothing',
    check: 'ordersOnTheWay',
    seen: orders(5, 0, 0),
    answers: { ordersOnTheWay: accepted(1, 5) },
    is: { state: 'accepted', count: 5, at: ago(1), by: 'person', page: 'orderList' },
  },
  {
    because: 'a sixth order opens it again',
    check: 'ordersOnTheWay',
    seen: orders(5, 1, 0),
    answers: { ordersOnTheWay: accepted(1, 5) },
    is: { state: 'open', was: 'accepted', count: 6, ...byPage(0) },
  },
  {
    because: 'none left clears it by itself',
    check: 'ordersOnTheWay',
    seen: orders(0, 0, 0),
    answers: { ordersOnTheWay: accepted(1, 5) },
    is: { state: 'clear', count: 0, ...byPage(0) },
  },
  {
    because: 'accepted without a figure, then a page printed one',
    check: 'returns',
    seen: returns(1, false, 0),
    answers: { returns: accepted(1) },
    is: { state: 'open', was: 'accepted', count: 1, ...byPage(0, 'refundList') },
  },
];

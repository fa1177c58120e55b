import { clear, day, now, onTheWay, orders, type Row, said, today, without } from './readinessRow';
import { saw } from './saw';

/** What pages showed, and what has to come of it. Parts that a row leaves out do not matter there. */
export const seenRows: Row[] = [
  {
    because: 'nothing was seen and nothing said',
    is: {
      verdict: 'notKnown',
      reasons: [],
      pages: ['orderList', 'refundList', 'wallet', 'coins', 'coupons'],
      toSay: ['openDisputes', 'payLaterDebts', 'cancelVip'],
    },
  },
  {
    because: 'every page prints 0 and the person answered the rest',
    states: said,
    seen: clear,
    is: { verdict: 'ready', reasons: [], toLook: [], toSay: [] },
  },
  {
    because: 'every page prints 0, but only the person can say the rest',
    seen: clear,
    is: { verdict: 'notKnown', toLook: [], toSay: ['openDisputes', 'payLaterDebts', 'cancelVip'] },
  },
  {
    because: 'a tab printed no figure: that is not 0',
    states: said,
    seen: { ...clear, ...saw('orderList', { toPay: 0, processed: 0 }, today) },
    is: {
      verdict: 'notKnown',
      toLook: [{ task: 'ordersOnTheWay', page: 'orderList' }],
      pages: ['orderList'],
    },
  },
  {
    because: 'two orders are on the way',
    states: said,
    seen: { ...clear, ...orders(2) },
    is: { verdict: 'notYet', reasons: [onTheWay(2)], toLook: [] },
  },
  {
    because: 'an order is on the way and the other pages were never opened',
    states: said,
    seen: orders(1),
    is: { verdict: 'notYet', reasons: [onTheWay(1)], pages: ['refundList', 'wallet', 'coins', 'coupons'] },
  },
  {
    because: 'one tab prints an order and the other no figure: one line says it, not two',
    states: said,
    seen: { ...clear, ...saw('orderList', { toPay: 0, processed: 1 }, today) },
    is: { verdict: 'notYet', reasons: [onTheWay(1)], toLook: [] },
  },
  {
    because: 'an unpaid order, an open refund and a balance all count',
    states: said,
    seen: {
      ...clear,
      ...saw('orderList', { toPay: 1, processing: 0, processed: 0 }, today),
      ...saw('refundList', { open: 1, morePages: false }, today),
      ...saw('wallet', { balance: 'some' }, today),
    },
    is: {
      verdict: 'notYet',
      reasons: [
        { task: 'unpaidOrders', page: 'orderList', count: 1, at: today, lookAgain: false },
        { task: 'openRefunds', page: 'refundList', count: 1, at: today, lookAgain: false },
        { task: 'spendBalance', page: 'wallet', text: 'heldUpBalance', at: today, lookAgain: false },
      ],
    },
  },
  {
    because: 'the list of refunds goes on over more pages than were seen',
    states: said,
    seen: { ...clear, ...saw('refundList', { open: 0, morePages: true }, today) },
    is: { verdict: 'notKnown', toLook: [{ task: 'openRefunds', page: 'refundList', at: today }] },
  },
  {
    because: 'wallet, coins and coupons were opened and told us nothing: the person is asked, not sent back',
    states: said,
    seen: { ...clear, wallet: {}, coins: {}, coupons: {} },
    is: { verdict: 'notKnown', toLook: [], toSay: ['spendBalance'] },
  },
  {
    because: 'only one of the three pages was opened: the others come first',
    states: said,
    seen: without('coupons', { ...clear, wallet: {}, coins: {} }),
    is: { verdict: 'notKnown', pages: ['coupons'], toSay: [] },
  },
  {
    because: 'the list of refunds was opened, in words that nobody knows',
    states: said,
    seen: { ...clear, ...saw('refundList', { morePages: false }, today) },
    is: { verdict: 'notKnown', toLook: [], toSay: ['openRefunds'] },
  },
  {
    because: 'a page was clear, but that was nine days ago',
    states: said,
    seen: { ...clear, ...orders(0, now - 9 * day) },
    is: {
      verdict: 'notKnown',
      reasons: [],
      toLook: [
        { task: 'ordersOnTheWay', page: 'orderList', at: now - 9 * day },
        { task: 'unpaidOrders', page: 'orderList', at: now - 9 * day },
      ],
      pages: ['orderList'],
    },
  },
  {
    because: 'an order was on the way nine days ago: still a reason, and worth another look',
    states: said,
    seen: { ...clear, ...orders(1, now - 9 * day) },
    is: { verdict: 'notYet', reasons: [{ ...onTheWay(1, now - 9 * day), lookAgain: true }] },
  },
];

import { clear, day, onTheWay, orders, type Row, said, today } from './readinessRow';
import { saw } from './saw';
import { nothingOpen } from './settled';

/** What the person said about what pages showed, and what has to come of it. */
export const saidRows: Row[] = [
  {
    because: 'the person ticked the task after the page showed an order',
    states: { ...said, ordersOnTheWay: { state: 'done', at: today + 1 } },
    seen: { ...clear, ...orders(1) },
    is: { verdict: 'ready', reasons: [] },
  },
  {
    because: 'a page shows an order after the person ticked: the tick stays, the verdict turns',
    states: { ...said, ordersOnTheWay: { state: 'done', at: today - 1 } },
    seen: { ...clear, ...orders(1) },
    is: { verdict: 'notYet', reasons: [onTheWay(1)] },
  },
  {
    because: 'a page shows an order after the person said "not for me"',
    states: { ...said, ordersOnTheWay: { state: 'notForMe', at: today - 1 } },
    seen: { ...clear, ...orders(1) },
    is: { verdict: 'notYet', reasons: [onTheWay(1)] },
  },
  {
    because: 'the person ticked everything without showing us a page',
    states: {
      ...said,
      ordersOnTheWay: { state: 'done', at: today },
      unpaidOrders: { state: 'done', at: today },
      openRefunds: { state: 'notForMe', at: today },
      spendBalance: { state: 'done', at: today },
    },
    is: { verdict: 'ready', toLook: [], toSay: [] },
  },
  {
    because: 'the person knows about the order and goes on',
    states: { ...said, ordersOnTheWay: { state: 'open', overruled: true, at: today } },
    seen: { ...clear, ...orders(1) },
    is: { verdict: 'ready', reasons: [] },
  },
  {
    because: 'the person leaves the coins and goes on, though not every page was opened',
    states: { ...said, spendBalance: { state: 'open', overruled: true, at: today } },
    seen: { ...clear, ...saw('coins', { coins: 40 }, today), coupons: {} },
    is: { verdict: 'ready', reasons: [], toLook: [] },
  },
  {
    because: 'the person waits for a dispute until next week',
    states: { ...said, openDisputes: { state: 'waiting', until: '2026-12-01', at: today } },
    seen: clear,
    is: {
      verdict: 'notYet',
      reasons: [{ task: 'openDisputes', at: today, until: '2026-12-01', lookAgain: false }],
      toSay: [],
    },
  },
  {
    because: 'the day they waited for is here: the question is open again',
    states: { ...said, openDisputes: { state: 'waiting', until: '2026-11-24', at: today - 5 * day } },
    seen: nothingOpen(today - 6 * day),
    is: { verdict: 'notKnown', reasons: [], toSay: ['openDisputes'] },
  },
  {
    because: 'they wait for an order that the page showed',
    states: { ...said, ordersOnTheWay: { state: 'waiting', until: '2026-12-02', at: today } },
    seen: { ...clear, ...orders(2) },
    is: { verdict: 'notYet', reasons: [{ ...onTheWay(2), until: '2026-12-02' }] },
  },
  {
    because: 'they waited for an order, and a later look shows that it came',
    states: { ...said, ordersOnTheWay: { state: 'waiting', until: '2026-12-02', at: today - day } },
    seen: clear,
    is: { verdict: 'ready', reasons: [] },
  },
  {
    because: 'the account was deleted after the last look: nothing holds up any more',
    states: { confirmDeletion: { state: 'done', at: today + 1 } },
    seen: orders(1),
    is: { verdict: 'ready', reasons: [], toLook: [], toSay: [] },
  },
  {
    because: 'an order is seen after the account should be gone',
    states: { confirmDeletion: { state: 'done', at: today - day } },
    seen: orders(1),
    is: { verdict: 'notYet', reasons: [onTheWay(1)] },
  },
];

import type { Seen } from '@/content/facts';
import type { Readiness } from '@/content/readiness';
import type { TaskStates } from '@/content/tasks/states';
import { saw } from './saw';
import { answered, nothingOpen } from './settled';

const day = 86_400_000;
export const now = new Date(2026, 10, 24, 12).getTime();
export const today = now - 3_600_000;

interface Row {
  because: string;
  states?: TaskStates;
  seen?: Seen;
  is: Partial<Readiness>;
}

const said = answered(today);
const clear = nothingOpen(today);
const orders = (processed: number, at = today) =>
  saw('orderList', { toPay: 0, processing: 0, processed }, at);
const onTheWay = (count: number, at = today) => ({
  task: 'ordersOnTheWay',
  page: 'orderList',
  count,
  at,
  lookAgain: false,
});

const without = (page: string, seen: Seen): Seen =>
  Object.fromEntries(Object.entries(seen).filter(([name]) => name !== page));

/** What pages showed and the person said, and what has to come of it. Parts that a row leaves out do not matter there. */
export const rows: Row[] = [
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

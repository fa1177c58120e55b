import type { ObservedFacts } from '../facts';
import type { PageId } from '../pages/table';
import { type Look, moneyLeft, noReturns, someOf, sumOf } from './looks';

interface CheckRow {
  /** Where it is looked up. */
  pages: readonly PageId[];
  /** What pages told about it so far; undefined where they told nothing that counts. */
  look(seen: ObservedFacts): Look | undefined;
  /** A page may still answer it. Otherwise only the person can. */
  awaitsPage(seen: ObservedFacts): boolean;
}

const never = () => false;
const untilReturnsWereOpened = (seen: ObservedFacts) => seen.refundList === undefined;

/**
 * What has to be clear before an account can go, in the order it is told. No source gives the markup of wallet, coins,
 * coupons, membership and pay later: those are questions. The list of returns shows disputes too and does not tell
 * them apart: it can say that there is none, never that there is one.
 */
const table = {
  ordersOnTheWay: {
    pages: ['orderList'],
    look: (seen) => sumOf(seen, 'orderList', ['processing', 'processed']),
    awaitsPage: () => true,
  },
  unpaidOrders: {
    pages: ['orderList'],
    look: (seen) => sumOf(seen, 'orderList', ['toPay']),
    awaitsPage: () => true,
  },
  returns: {
    pages: ['refundList'],
    look: (seen) => someOf(seen, 'refundList', 'open') ?? noReturns(seen),
    awaitsPage: untilReturnsWereOpened,
  },
  disputes: { pages: ['refundList'], look: noReturns, awaitsPage: untilReturnsWereOpened },
  money: { pages: ['wallet', 'coins', 'coupons'], look: moneyLeft, awaitsPage: never },
  membership: { pages: [], look: () => undefined, awaitsPage: never },
  payLater: { pages: [], look: () => undefined, awaitsPage: never },
} satisfies Record<string, CheckRow>;

export type CheckId = keyof typeof table;
export const checks: Record<CheckId, CheckRow> = table;
export const checkIds = Object.keys(table) as CheckId[];

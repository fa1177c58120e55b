import { joinStrips } from '../orders/merge/joinStrips';
import { fileUnitOf, withPageCurrency } from '../orders/merge/officialMoney';
import type { Order } from '../orders/model/order';
import type { Refund } from '../orders/model/refund';
import { reread } from '../orders/parse/reread';
import { listMeanings } from './meanings';
import { recordStore } from './recordStore';

const orders = recordStore('orders');
const refunds = recordStore('refunds');

/** The newest first; those without a date after them. */
const byDay = (a: { date: string; id: string }, b: { date: string; id: string }): number =>
  b.date.localeCompare(a.date) || b.id.localeCompare(a.id);

/**
 * Every order of a casebook, read by what the person said that signs and words stand for, and the sums of the official
 * file by what the orders together tell of them.
 */
export const listOrders = async (casebook: string): Promise<Order[]> => {
  const meanings = await listMeanings(casebook);
  const all = (await orders.list(casebook)).map(({ order }) => reread(order, meanings));
  const unit = fileUnitOf(all);
  return all.map((order) => withPageCurrency(order, unit)).sort(byDay);
};

export const getOrder = async (casebook: string, id: string): Promise<Order | undefined> => {
  const held = (await orders.get(casebook, id))?.order;
  return held && reread(held, await listMeanings(casebook));
};

/** Every refund of a casebook, as its sources tell it. */
export const refundRecords = async (casebook: string): Promise<Refund[]> =>
  (await refunds.list(casebook)).map(({ refund }) => refund).sort(byDay);

/** Every refund of a casebook, each once. */
export const listRefunds = async (casebook: string): Promise<Refund[]> =>
  joinStrips(await refundRecords(casebook));

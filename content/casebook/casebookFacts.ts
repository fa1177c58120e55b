import type { CasebookFacts } from '../facts';
import { completeness } from '../orders/model/completeness';
import { allCasebooks } from './casebooks';
import { database, keyRange } from './database';
import { details, listScans } from './stores';

const keptIn = async (casebook: string): Promise<CasebookFacts> => {
  const db = await database();
  const [noted] = await details.list(casebook);
  const { casebook: _, id: __, changedAt: ___, ...fields } = noted ?? {};
  return {
    orders: await db.count('orders', keyRange(casebook)),
    ordersWhole: completeness([], await listScans.list(casebook)).whole,
    addresses: await db.count('addresses', keyRange(casebook)),
    details: Object.values(fields).some((one) => one.length > 0),
  };
};

/** What all casebooks hold together. */
export const casebookFacts = async (): Promise<CasebookFacts> => {
  const each = await Promise.all((await allCasebooks()).map(({ id }) => keptIn(id)));
  const withOrders = each.filter(({ orders }) => orders > 0);
  return {
    orders: withOrders.reduce((sum, { orders }) => sum + orders, 0),
    ordersWhole: withOrders.length > 0 && withOrders.every(({ ordersWhole }) => ordersWhole),
    addresses: each.reduce((sum, { addresses }) => sum + addresses, 0),
    details: each.some((one) => one.details),
  };
};

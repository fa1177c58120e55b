import { noCasebookData } from '@/components/page/casebookData';
import { emptyPage, PageContext } from '@/components/page/pageContext';
import type { Order } from '@/content/orders/model/order';
import { lampOrder } from '../exports/sampleOrders';
import { show } from './show';

/** A made-up order of a day in this year, so that it is recent whenever the test runs. */
export const orderOf = (number: number, fields: Partial<Order> = {}): Order => ({
  ...lampOrder(),
  id: `82000000000001${10 + number}`,
  date: new Date().toISOString().slice(0, 10),
  problems: [],
  ...fields,
});

/** Renders a part of the casebook that holds these orders. */
export const showWith = (orders: readonly Order[], ui: Parameters<typeof show>[0]) =>
  show(
    <PageContext.Provider value={{ ...emptyPage, casebook: { ...noCasebookData, orders } }}>
      {ui}
    </PageContext.Provider>,
  );

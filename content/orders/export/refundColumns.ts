import type { Refund } from '../model/refund';
import type { Column } from './column';

/** One row a refund. No column for its kind: no source says where the page prints it (docs/coverage.md). */
export const refundColumns: readonly Column<Refund>[] = [
  { id: 'refundId', kind: 'id', of: (refund) => refund.id },
  { id: 'orderId', kind: 'id', of: (refund) => refund.orderId },
  { id: 'date', kind: 'day', of: (refund) => refund.date },
  { id: 'state', kind: 'text', of: (refund) => refund.state.asPrinted },
  { id: 'amount', kind: 'number', of: (refund) => refund.money.amount },
  { id: 'currency', kind: 'text', of: (refund) => refund.money.currency },
  { id: 'amountAsPrinted', kind: 'text', of: (refund) => refund.money.asPrinted },
  { id: 'title', kind: 'text', of: (refund) => refund.title },
  { id: 'store', kind: 'text', of: (refund) => refund.store },
  { id: 'dateAsPrinted', kind: 'text', of: (refund) => refund.dateAsPrinted },
  { id: 'itemLink', kind: 'text', of: (refund) => refund.link },
];

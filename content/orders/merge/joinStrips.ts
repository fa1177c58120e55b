import type { Refund } from '../model/refund';

const isStrip = ({ id, orderId }: Refund): boolean => id === stripId(orderId);

/** The id of what the strip on an order's card tells: it names no refund of its own. */
export const stripId = (orderId: string): string => `${orderId}:0`;

/** What a row of the refund list lacks, and the strip tells. */
const filled = (row: Refund, { state, money }: Refund): Refund => {
  const lacks = {
    state: row.state.kind === 'unknown' && state.kind !== 'unknown',
    money: row.money.amount === '',
  };
  if (!lacks.state && !(lacks.money && money.amount !== '')) return row;
  return {
    ...row,
    state: lacks.state ? state : row.state,
    money: lacks.money ? money : row.money,
    problems: row.problems.filter(({ field }) => field !== 'money' || !lacks.money || money.amount === ''),
  };
};

/**
 * The refunds of a casebook, each once: a strip is of the same refund as the row that the refund list has of its order,
 * and fills what that lacks. Of several rows it is not known which it means, so these speak for themselves.
 */
export const joinStrips = (refunds: readonly Refund[]): Refund[] => {
  const rows = refunds.filter((one) => !isStrip(one));
  const strips = new Map(refunds.filter(isStrip).map((one) => [one.orderId, one]));
  const ofOrder = Map.groupBy(rows, ({ orderId }) => orderId);
  return [
    ...rows.map((row) => {
      const strip = strips.get(row.orderId);
      return strip && ofOrder.get(row.orderId)?.length === 1 ? filled(row, strip) : row;
    }),
    ...[...strips.values()].filter(({ orderId }) => !ofOrder.has(orderId)),
  ];
};

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
 * The refunds of a casebook, each once, in their order: a strip is of the same refund as the row that the refund list has
 * of its order, and fills what that lacks. Of several rows it is not known which it means, so these speak for themselves.
 */
export const joinStrips = (refunds: readonly Refund[]): Refund[] => {
  const strips = new Map(refunds.filter(isStrip).map((one) => [one.orderId, one]));
  const rows = Map.groupBy(
    refunds.filter((one) => !isStrip(one)),
    ({ orderId }) => orderId,
  );
  return refunds.flatMap((one) => {
    if (isStrip(one)) return rows.has(one.orderId) ? [] : [one];
    const strip = strips.get(one.orderId);
    return strip && rows.get(one.orderId)?.length === 1 ? [filled(one, strip)] : [one];
  });
};

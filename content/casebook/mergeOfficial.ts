import type { Order } from '../orders/model/order';
import { type Saved, saveReadings } from './saveReadings';

/** Adds the orders of the official file, or says between which casebooks the person has to choose. */
export const mergeOfficial = async (
  orders: readonly Order[],
  casebook?: string,
): Promise<Saved | { ask: { id: string; orders: number }[] }> => {
  const answer = await saveReadings({ orders, refunds: [] }, casebook);
  return 'ask' in answer ? { ask: answer.casebooks } : answer;
};

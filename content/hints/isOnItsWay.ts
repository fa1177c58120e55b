import type { Facts } from '../pages/page';

/** The delete page neither refuses nor lacks its button, as far as is known. */
export const isOnItsWay = (facts: Facts): boolean => facts.step !== 'refused' && facts.button !== 'hidden';

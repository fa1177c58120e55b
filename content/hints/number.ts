import type { Fact } from '../pages/fact';

/** A fact's figure; 0 where it is not known: ask only whether there is something, never whether there is nothing. */
export const number = (fact: Fact | undefined): number => (typeof fact === 'number' ? fact : 0);

import { type Seen, sighting } from '../facts';
import type { Facts } from '../pages/page';

/**
 * A page's figure: from this look if that page is the one open, else as last seen. 0 where it is not known: ask it
 * only whether there is something, never whether there is nothing.
 */
export const figure = (facts: Facts, seen: Seen, page: string, fact: string): number => {
  const here = facts[fact];
  const value = typeof here === 'number' ? here : sighting(seen, page, fact)?.value;
  return typeof value === 'number' ? value : 0;
};

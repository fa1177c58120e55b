import type { CasebookPlace } from '@/content/casebook/routes';
import { go } from './route';

/** Goes to a view named as in the address: `guides/lures`. */
export const goTo = (place: CasebookPlace): void => {
  const [name = '', rest] = place.split('/');
  go(name, rest);
};

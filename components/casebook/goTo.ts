import { go } from './route';

/** Goes to a room named as in the address: `guides/lures`. */
export const goTo = (place: string): void => {
  const [name = '', rest] = place.split('/');
  go(name, rest);
};

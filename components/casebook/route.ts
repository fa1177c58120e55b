import { useEffect, useState } from 'preact/hooks';

/** Where we are in the casebook: `casebook.html#orders/8200000000125102` is the room `orders` with that rest. */
export interface Route {
  route: string;
  rest: string;
}

const routeOf = (hash: string): Route => {
  const [, route = '', rest = ''] = /^#?([a-zA-Z]*)(?:\/([0-9A-Za-z-]*))?/.exec(hash) ?? [];
  return { route, rest };
};

/** The address of a room, for links: `#orders/8200000000125102`. */
export const hrefOf = (route: string, rest = ''): string => `#${route}${rest === '' ? '' : `/${rest}`}`;

/** Goes to a room as a link would, so that the browser's own Back works. */
export const go = (route: string, rest = ''): void => {
  location.hash = hrefOf(route, rest);
};

/** The route, followed. */
export const useRoute = (): Route => {
  const [route, setRoute] = useState(() => routeOf(location.hash));
  useEffect(() => {
    const follow = () => setRoute(routeOf(location.hash));
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  return route;
};

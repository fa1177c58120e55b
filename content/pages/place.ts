/**
 * An address as data: the manifest's match patterns and the exact judgement both come from it.
 * `host` is 'storefront' (www, m, best, two-letter language hosts and their m. forms) or the first label of a
 * function host. `path` is exact but for `*`, which means anything. Source of hosts: site facts, 1.1–1.3 (2026-09).
 */
export interface Place {
  host: string;
  path: string;
  /** Parameters that the address has to carry, each with the form of its value. */
  query?: Record<string, RegExp>;
  /** The start of a hash route, with or without further parts behind it. */
  hash?: string;
}

const domains = ['com', 'us'] as const;
const storefront = /^(?:(?:www|m|best|[a-z]{2}|m\.[a-z]{2})\.)?aliexpress\.(?:com|us)$/;
const goesOn = /^(?:$|[/?&#])/;

export const isWide = (place: Place): boolean => place.path.includes('*');

const hostFits = (place: Place, host: string) =>
  place.host === 'storefront'
    ? storefront.test(host)
    : domains.some((domain) => host === `${place.host}.aliexpress.${domain}`);

const glob = (path: string) => new RegExp(`^${path.replace(/[.]/g, '\\.').replace(/\*/g, '.*')}$`);

/** Under a wildcard, a doubled slash or an encoded letter could hide what an address really is: not ours. */
const pathFits = (place: Place, path: string) =>
  place.path === path || (isWide(place) && !/\/\/|%/.test(path) && glob(place.path).test(path));

const queryFits = (place: Place, query: URLSearchParams) =>
  Object.entries(place.query ?? {}).every(([name, form]) => form.test(query.get(name) ?? ''));

const hashFits = (place: Place, hash: string) =>
  place.hash === undefined || (hash.startsWith(place.hash) && goesOn.test(hash.slice(place.hash.length)));

/**
 * How exactly an address is this place: 0 is not at all; a hash route beats an exact path, that beats a wildcard,
 * a longer one beats a shorter one. Ports, user-info and other schemes are judged before (see `pageOf`).
 */
export const exactness = (place: Place, url: URL): number => {
  const is =
    hostFits(place, url.hostname) &&
    pathFits(place, url.pathname) &&
    queryFits(place, url.searchParams) &&
    hashFits(place, url.hash);
  return is ? (place.hash ? 2000 : 0) + (isWide(place) ? 0 : 1000) + place.path.length : 0;
};

/** The manifest's match patterns of a place. Wider than `exactness`, which judges again before anything is read. */
export const patterns = (place: Place): string[] =>
  domains.flatMap((domain) => {
    const start = `https://${place.host === 'storefront' ? '*' : place.host}.aliexpress.${domain}${place.path}`;
    return place.path.endsWith('*') ? [start] : [start, `${start}?*`];
  });

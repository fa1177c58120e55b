/**
 * An address as data: the manifest's match patterns and the exact judgement both come from it.
 * `host` is 'storefront' (www, m, best, two-letter language hosts and their m. forms; under .us, www alone, for no
 * source names another) or the first label of a function host. `path` is exact but for `*`, which means anything.
 * Source of hosts: site facts, 1.1–1.3 (2026-09), and the second part, 5 and 6 (2026-11-28).
 */
export interface UrlPattern {
  host: string;
  path: string;
  /** Parameters that the address has to carry, each with the form of its value. */
  query?: Record<string, RegExp>;
  /** The start of a hash route, with or without further parts behind it. */
  hash?: string;
}

/** The patterns of some paths of one host. */
export const on = (host: string, ...paths: string[]): UrlPattern[] => paths.map((path) => ({ host, path }));

const storefront = /^(?:(?:(?:www|m|best|[a-z]{2}|m\.[a-z]{2})\.)?aliexpress\.com|www\.aliexpress\.us)$/;
const goesOn = /^(?:$|[/?&#])/;

export const isWide = (pattern: UrlPattern): boolean => pattern.path.includes('*');

const hostFits = (pattern: UrlPattern, host: string) =>
  pattern.host === 'storefront' ? storefront.test(host) : host === `${pattern.host}.aliexpress.com`;

const glob = (path: string) => new RegExp(`^${path.replace(/[.]/g, '\\.').replace(/\*/g, '.*')}$`);

/** Under a wildcard, a doubled slash or an encoded letter could hide what an address really is: not ours. */
const pathFits = (pattern: UrlPattern, path: string) =>
  pattern.path === path || (isWide(pattern) && !/\/\/|%/.test(path) && glob(pattern.path).test(path));

const queryFits = (pattern: UrlPattern, query: URLSearchParams) =>
  Object.entries(pattern.query ?? {}).every(([name, form]) => form.test(query.get(name) ?? ''));

const hashFits = (pattern: UrlPattern, hash: string) =>
  pattern.hash === undefined ||
  (hash.startsWith(pattern.hash) && goesOn.test(hash.slice(pattern.hash.length)));

/**
 * How exactly an address fits: 0 is not at all; a hash route beats an exact path, that beats a wildcard,
 * a longer one beats a shorter one. Ports, user-info and other schemes are judged before (see `detectPage`).
 */
export const specificity = (pattern: UrlPattern, url: URL): number => {
  const is =
    hostFits(pattern, url.hostname) &&
    pathFits(pattern, url.pathname) &&
    queryFits(pattern, url.searchParams) &&
    hashFits(pattern, url.hash);
  return is ? (pattern.hash ? 2000 : 0) + (isWide(pattern) ? 0 : 1000) + pattern.path.length : 0;
};

/** The manifest's match patterns of one. Wider than `specificity`, which judges again before anything is read. */
export const matchPatterns = ({ host, path }: UrlPattern): string[] => {
  const hosts =
    host === 'storefront' ? ['*.aliexpress.com', 'www.aliexpress.us'] : [`${host}.aliexpress.com`];
  return hosts.flatMap((one) => {
    const start = `https://${one}${path}`;
    return path.endsWith('*') ? [start] : [start, `${start}?*`];
  });
};

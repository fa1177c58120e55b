const glob = (text: string) =>
  new RegExp(`^${text.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replace(/\*/g, '.*')}$`);

/** Whether a browser would say that an address fits a match pattern: scheme, host and port, then path with query. */
export const fitsPattern = (pattern: string, address: string): boolean => {
  const parts = /^(https):\/\/([^/]+)(\/.*)$/.exec(pattern);
  if (!parts || !URL.canParse(address)) return false;
  const [, scheme, host = '', path = ''] = parts;
  const url = new URL(address);
  const hostFits = host.startsWith('*.')
    ? url.hostname === host.slice(2) || url.hostname.endsWith(host.slice(1))
    : url.hostname === host;
  return url.protocol === `${scheme}:` && hostFits && glob(path).test(url.pathname + url.search);
};

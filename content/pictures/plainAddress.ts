/** Parameters that say which order a page is about; every other one may name the person or a session. */
const kept = ['orderId', 'tradeOrderId', 'tradeId'];
const number = /^\d{10,20}$/;

/**
 * A page's address as it may be kept: without parameters that could name the person, without user names, and of the part
 * behind # only a path of the page's own (`#/request/delete`). '' for what is no web address.
 */
export const plainAddress = (address: string): string => {
  if (!URL.canParse(address)) return '';
  const { protocol, origin, pathname, searchParams, hash } = new URL(address);
  if (protocol !== 'https:' && protocol !== 'http:') return '';
  const query = kept
    .flatMap((name) =>
      number.test(searchParams.get(name) ?? '') ? [`${name}=${searchParams.get(name)}`] : [],
    )
    .join('&');
  const path = /^#\/[a-zA-Z/-]*/.exec(hash)?.[0] ?? '';
  return `${origin}${pathname}${query && `?${query}`}${path}`.slice(0, 2000);
};

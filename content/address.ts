import { looksLike } from './address/lookAlike';
import { detectPage } from './pages/detect';
import { isBotCheck } from './pages/excluded';

/**
 * What an address is. ours: a page we know · botCheck: their slider, we stay away · aliexpress: theirs, no page of
 * ours · russia: another company's site · lookAlike: has the name, is none of theirs · other · unknown: not told.
 */
export type AddressVerdict =
  | { kind: 'ours'; page: string }
  | { kind: 'botCheck' | 'aliexpress' | 'russia' | 'other' | 'unknown' }
  | { kind: 'lookAlike'; host: string };

const isUnder = (host: string, domains: readonly string[]) =>
  domains.some((domain) => host === domain || host.endsWith(`.${domain}`));

/** Source: site facts, 1.1 and 1.2 (2026-09). The last one only serves pictures. */
const theirs = ['aliexpress.com', 'aliexpress.us', 'aliexpress-media.com'];
/** AliExpress CIS Holding, with a policy of its own (guide C11). */
const russian = ['aliexpress.ru', 'tmall.ru'];

/** Whether this really is AliExpress, by the address alone. Absent or no web address: unknown or other. */
export const judge = (address: string | undefined): AddressVerdict => {
  if (!address) return { kind: 'unknown' };
  let url: URL;
  try {
    url = new URL(address);
  } catch {
    return { kind: 'unknown' };
  }
  if (!/^https?:$/.test(url.protocol)) return { kind: 'other' };
  const host = url.hostname.replace(/\.$/, '');
  if (isUnder(host, russian)) return { kind: 'russia' };
  if (isUnder(host, theirs)) {
    if (isBotCheck(url)) return { kind: 'botCheck' };
    const page = detectPage(url);
    return page ? { kind: 'ours', page } : { kind: 'aliexpress' };
  }
  // The name before an @ is a user name, and the site behind it is the real one.
  return looksLike(host) || looksLike(url.username) ? { kind: 'lookAlike', host } : { kind: 'other' };
};

import { z } from 'zod';
import { pageAddresses } from '../../content/pageAddresses';
import { detectPage } from '../../content/pages/detect';
import { isPageId, pages } from '../../content/pages/table';
import type { UrlPattern } from '../../content/pages/urlPattern';
import { type PageReport, reportSchema } from '../../content/report/reportSchema';

/** A report of the form we made it in, or what is wrong with it. */
export const parseReport = (found: unknown): { data?: PageReport; error?: string } => {
  const { data, error } = reportSchema.safeParse(found);
  return data ? { data } : { error: z.prettifyError(error) };
};

/** A made-up number of the form that orders have. */
const orderId = '8200000000000101';

const ofPattern = ({ host, path, query, hash = '' }: UrlPattern): string => {
  const parameters = Object.keys(query ?? {}).map((name) => `${name}=${orderId}`);
  const name = host === 'storefront' ? 'www' : host;
  return `https://${name}.aliexpress.com${path.replaceAll('*', 'x')}${parameters.length > 0 ? `?${parameters.join('&')}` : ''}${hash}`;
};

/**
 * An address at which the report's page is recognised: its own where it can be, with a made-up number in place of what
 * was left out. Undefined where no page of ours is called so.
 */
export const addressOf = ({ page, host, path }: PageReport): string | undefined => {
  if (!isPageId(page)) return undefined;
  const at: readonly UrlPattern[] = pages[page].at;
  const own = at.map((pattern) => {
    const url = new URL(ofPattern(pattern));
    return `https://${host}${path}${url.search}${url.hash}`;
  });
  const known = Object.entries(pageAddresses).flatMap(([id, address]) => (id === page ? [address] : []));
  return [...own, ...known, ...at.map(ofPattern)].find((address) => detectPage(address) === page);
};

// @vitest-environment node
import { parse } from 'parse5';
import { describe, expect, it } from 'vitest';
import { detectPage } from '../../content/pages/detect';
import { pageIds } from '../../content/pages/table';
import { known } from '../pages/addresses';
import { answer } from './answer.mjs';
import { isPracticeHost } from './hosts.mjs';
import { everywhere } from './pages/frame.mjs';
import { routes } from './pages/routes.mjs';

const notice = 'Practice site: everything here is made up';
/** What every page understands is tried on one of each make: the account's. */
const variantsOf = ({ kind, variants = [] }: { kind: string; variants?: string[] }) => [
  '',
  ...variants,
  ...(kind === 'accountHome' ? everywhere : []),
];
const asked = (address: string, choice: string) => {
  const url = new URL(address);
  if (choice) url.searchParams.set('practice', choice);
  return url;
};

/** Addresses that a browser would load by itself. */
const loaded = (html: string) =>
  [
    ...html.matchAll(
      /<(?:script|img|iframe|link|source|video|audio|embed|object)\b[^>]*?(?:src|href|data)=["']?([^"'\s>]+)/gi,
    ),
  ].map(([, address]) => address);

describe('The practice site', () => {
  it('has a page of every kind the extension knows', () => {
    const kinds = new Set(routes.map((route) => route.kind));
    expect(pageIds.filter((id) => !kinds.has(id))).toEqual([]);
  });

  it.each(routes.map((route) => [route.at, route] as const))('%s is the kind it says', (at, route) => {
    expect(detectPage(at) ?? '').toBe(route.kind);
    expect(isPracticeHost(new URL(at).hostname)).toBe(true);
  });

  it.each(routes.map((route) => [route.at, route] as const))('%s answers in every variant', (at, route) => {
    for (const choice of variantsOf(route)) {
      const page = answer(asked(at, choice));
      expect(page?.status ?? 200, choice).toBe(200);
      const html = page?.html ?? '';
      expect(html, choice).toContain(notice);
      expect(loaded(html), choice).toEqual([]);
      const errors: string[] = [];
      parse(html, { onParseError: (error) => errors.push(`${error.code} in line ${error.startLine}`) });
      expect(errors, choice).toEqual([]);
    }
  });

  it.each(Object.entries(known))('answers at every known address of %s', (_kind, addresses) => {
    const missing = addresses.filter((address) => {
      const page = answer(new URL(address));
      return page?.status !== undefined || !page?.html.includes(notice);
    });
    expect(missing).toEqual([]);
  });

  it('keeps the language when a link leads to another page', () => {
    const html = answer(new URL('https://www.aliexpress.com/p/order/index.html?practice=ar,late'))?.html;
    expect(html).toContain('lang="ar-MA" dir="rtl"');
    expect(html).toContain('/p/order/detail.html?orderId=8200000000000100&amp;practice=ar');
  });

  it('says that a page is not there, and knows no foreign host', () => {
    expect(answer(new URL('https://www.aliexpress.com/p/nothing/index.html'))?.status).toBe(404);
    expect(answer(new URL('https://nothing.aliexpress.com/'))?.status).toBe(404);
    expect(answer(new URL('https://www.wikipedia.org/'))).toBeUndefined();
  });

  it('names no real shop mark and no real colour of it', () => {
    const all = routes.map((route) => answer(new URL(route.at))?.html).join('');
    expect(all).not.toMatch(/#ff4747|#fd384f|#ff472e|#e62e04|#ff6a00/i);
  });
});

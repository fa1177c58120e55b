import { asking } from './pages/asking.mjs';
import { notFound } from './pages/elsewhere.mjs';
import { home } from './pages/home.mjs';
import { routes } from './pages/routes.mjs';

/** @typedef {{ status?: number, headers?: Record<string, string>, html: string }} Answer */

const storefront = /^(?:(?:www|m|best|[a-z]{2}|m\.[a-z]{2})\.)?aliexpress\.(?:com|us)$/;

/** Storefront pages answer on every storefront host, pages of a function host on both domains. */
const sameSite = (/** @type {string} */ host, /** @type {string} */ routeHost) => {
  if (storefront.test(routeHost)) return storefront.test(host);
  if (routeHost.endsWith('.ru')) return /(^|\.)aliexpress\.ru$/.test(host);
  if (routeHost.endsWith('.example')) return host.endsWith('.example');
  return host === routeHost || host === routeHost.replace('.com', '.us');
};

/**
 * The page the practice site shows at an address. Everything on it is made up; `?practice=` chooses a variant.
 * @param {URL} url host and path as the browser asked for them
 * @returns {Answer | undefined} nothing where there is no such page
 */
export function answer(url) {
  const ask = asking(url);
  const here = routes.filter((route) => sameSite(url.hostname, new URL(route.at).hostname));
  const html = here.find((route) => route.path.test(url.pathname))?.make(ask);
  if (html) return { html };
  if (storefront.test(url.hostname) && url.pathname === '/') return { html: home(ask) };
  return /(^|\.)aliexpress\.(com|us)$/.test(url.hostname) ? { status: 404, html: notFound(ask) } : undefined;
}

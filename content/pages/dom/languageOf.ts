import { unknown } from '../fact';

/** The site's own names of languages. Source: site facts 1.1. */
const renamed: Record<string, string> = { iw: 'he', in: 'id' };

const primary = (tag: string | null | undefined): string | undefined => {
  const found = /^\s*([a-z]{2,3})(?![a-z])/i.exec(tag ?? '')?.[1]?.toLowerCase();
  return found === 'und' ? undefined : found && (renamed[found] ?? found);
};

/** Hosts of two letters name a language, but only weakly: the account's choice wins over the host. */
const hostOf = (url: URL) => primary(/^(?:m\.)?([a-z]{2})\.aliexpress\.(?:com|us)$/.exec(url.hostname)?.[1]);

/**
 * The language a page is written in, as the first part of a BCP 47 tag ("pt", "he"), or 'unknown'. `<html lang>`,
 * then the address's `language=` or `lang=`, then `body.lang-…` of old pages, then the host. No cookie is read.
 */
export const languageOf = (document: Document, url: URL): string =>
  primary(document.documentElement?.getAttribute('lang')) ??
  primary(url.searchParams.get('language') ?? url.searchParams.get('lang')) ??
  primary(/(?:^|\s)lang-([\w-]+)/.exec(document.body?.className ?? '')?.[1]) ??
  hostOf(url) ??
  unknown;

/** The languages the site has a host for (site-facts 1.1). */
export const siteLanguages = 'en pt es fr de it nl tr ja ko th vi ar he pl ru id'.split(' ');

// The site writes two languages by their old codes (site-facts 1.1: iw_IL, in_ID).
const oldCodes: Record<string, string> = { iw: 'he', in: 'id' };

const tagOf = (printed: string): string => {
  const [code = '', ...rest] = printed.trim().replace(/_/g, '-').split('-');
  const lower = code.toLowerCase();
  try {
    // The base name only: what follows "-u-" would speak against the calendar and digits that we ask for.
    return new Intl.Locale([oldCodes[lower] ?? lower, ...rest].join('-')).baseName;
  } catch {
    return '';
  }
};

/** Asked for each date of a page, and slow to work out. */
const tags = new Map<string, string>();

/** "pt_BR", "iw_IL", "EN-us" as Intl takes them ("pt-BR", "he-IL", "en-US"); '' when it is no language at all. */
export const languageTag = (printed: string): string => {
  const held = tags.get(printed);
  if (held !== undefined) return held;
  const tag = tagOf(printed);
  if (tags.size < 100) tags.set(printed, tag);
  return tag;
};

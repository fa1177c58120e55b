import type { ScrapedOrder } from '../model/scraped';
import { readMoney } from './money';

/** The currencies that the prices of one printed order name without doubt, sorted. */
export const currenciesIn = ({ total, items, parts }: ScrapedOrder): string[] => {
  const texts = [total, ...items.map(({ price }) => price), ...parts.map(({ value }) => value)];
  const found = texts.filter(Boolean).map((text) => readMoney(text).money.currency);
  return [...new Set(found.filter(Boolean))].sort();
};

// It sells to the United States only, and prints "$" alone (site-facts-2, section 5).
const dollarHost = /(?:^|\.)aliexpress\.us$/;

/** The currency that a sign without a name stands for on a page: the only one the order names, else the host's own. */
export const currencyHint = (named: readonly string[], url: string): string => {
  if (named.length > 0) return named.length === 1 ? (named[0] ?? '') : '';
  return URL.canParse(url) && dollarHost.test(new URL(url).hostname) ? 'USD' : '';
};

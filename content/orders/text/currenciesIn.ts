import type { ScrapedOrder } from '../model/scraped';
import { readMoney } from './money';

/** The currencies that the prices of one printed order name without doubt, sorted. */
export const currenciesIn = ({ total, items, parts }: ScrapedOrder): string[] => {
  const texts = [total, ...items.map(({ price }) => price), ...parts.map(({ value }) => value)];
  const found = texts.filter(Boolean).map((text) => readMoney(text).money.currency);
  return [...new Set(found.filter(Boolean))].sort();
};

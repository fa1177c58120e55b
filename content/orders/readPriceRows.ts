import { printedText } from './printedText';

const valueIn = (row: Element) => {
  const value = row.querySelector('[data-pl="order_price_item_value"], .right-col');
  return printedText(value?.querySelector('[class*="es--wrap"]') ?? value);
};

const labelIn = (row: Element) =>
  printedText(row.querySelector('[data-pl="order_price_item_title"], .left-col')).replace(/[:：\s]+$/, '');

/**
 * Total and parts of a detail page. The total is the last bold row, or the last one: the site prints it below the
 * others. Parts that the page keeps folded are not in it, and are not waited for (site-facts 4.3).
 */
export const readPriceRows = (
  root: ParentNode,
): { total: string; parts: { label: string; value: string }[] } => {
  const rows = [...root.querySelectorAll('.order-price-item')];
  const total = rows.findLast((row) => row.matches('.bold-font')) ?? rows.at(-1);
  return {
    total: total ? valueIn(total) : '',
    parts: rows
      .filter((row) => row !== total)
      .map((row) => ({ label: labelIn(row), value: valueIn(row) }))
      .filter(({ value }) => value !== ''),
  };
};

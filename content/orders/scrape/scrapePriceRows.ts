import { printedText } from '../text/printedText';

const valueIn = (row: Element) => {
  const value = row.querySelector('[data-pl="order_price_item_value"], .right-col');
  return printedText(value?.querySelector('[class*="es--wrap"]') ?? value);
};

const labelIn = (row: Element) =>
  printedText(row.querySelector('[data-pl="order_price_item_title"], .left-col')).replace(/[:：\s]+$/, '');

const totals = ['total', 'order total', 'grand total'];
const isTotal = (row: Element) => totals.includes(labelIn(row).toLowerCase());
/** A row that is known for something else: what was saved, or what comes before the total. */
const mayBeTotal = (row: Element) =>
  !/\bsaved?\b|\bsavings\b|subtotal|discount|coupon|shipping/i.test(labelIn(row));
const onlyOne = (rows: Element[]) => (rows.length === 1 ? rows[0] : undefined);

/**
 * Total and parts of a detail page. The total is the row that is called so, or the only bold one, or the only one. Where
 * none of this decides it stays empty: "You saved" may be bold, too. Parts that the page keeps folded are not in it, and are not waited for (site-facts 4.3).
 */
export const scrapePriceRows = (
  root: ParentNode,
): { total: string; parts: { label: string; value: string }[] } => {
  const rows = [...root.querySelectorAll('.order-price-item')];
  const bold = rows.filter((row) => row.matches('.bold-font'));
  const total =
    onlyOne(rows.filter(isTotal)) ?? onlyOne(bold.filter(mayBeTotal)) ?? onlyOne(rows.filter(mayBeTotal));
  return {
    total: total ? valueIn(total) : '',
    parts: rows
      .filter((row) => row !== total)
      .map((row) => ({ label: labelIn(row), value: valueIn(row) }))
      .filter(({ value }) => value !== ''),
  };
};

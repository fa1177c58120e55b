import { plainDigits } from '../text/digits';
import { folded, printedText, withoutCardNumber } from '../text/printedText';
import { contact } from './shownOrder';

export interface InfoRows {
  date: string;
  payment: string;
  rows: { label: string; value: string }[];
}

// A year that an order can have, also a Buddhist one; short enough to be a day and nothing else.
const holdsDay = (value: string) =>
  value.length <= 60 && /(?<!\d)(?:20|25)\d\d(?!\d)/.test(plainDigits(value));

/** Label and value of one row: the label has an element of its own, the value is the rest of the row. */
const split = (row: Element) => {
  const first = row.firstElementChild;
  const label = printedText(first);
  const all = printedText(row);
  // Without an element for the label the colon is the border.
  const [name = '', ...rest] =
    first && all !== label ? [label, all.slice(label.length)] : all.split(/[:：](?!\d)/);
  return {
    label: folded(name.replace(/[:：\s]+$/, '')),
    value: folded(rest.join(' ').replace(/^[:：\s]+/, '')),
  };
};

/**
 * The order rows of a detail page: the day of the order, the way of payment, and further rows that hold a day.
 * The block with the postal address is never looked into; other rows are left where they are.
 */
export const scrapeInfoRows = (root: ParentNode): InfoRows => {
  const found: InfoRows = { date: '', payment: '', rows: [] };
  for (const row of root.querySelectorAll('.info-row')) {
    if (row.closest(contact) || row.querySelector(contact)) continue;
    if (row.closest('.order-detail-info-item')?.querySelector(contact)) continue;
    const { label, value } = split(row);
    const known = row.querySelector('[data-pl^="order_detail_gray_"]')?.getAttribute('data-pl');
    if (known === 'order_detail_gray_payment') found.payment ||= withoutCardNumber(value);
    else if (known === 'order_detail_gray_date') found.date ||= value;
    else if (known !== 'order_detail_gray_id' && holdsDay(value)) found.rows.push({ label, value });
  }
  return found;
};

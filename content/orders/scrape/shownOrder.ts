import { printedId, printedIds } from '../text/printedId';
import { isDetail, orderIdIn } from './orderLinks';

/** Rows that hold a person's phone or street: never looked into. */
export const contact = '.contact-info, [data-pl^="contact_info"]';
/** Links of one order: its own page, its parcel, its receipt, its return. A snapshot's number is that of a line. */
const isOwn = (href: string) =>
  isDetail(href) ||
  /\/p\/tracking\/|logisticsdetail|\/p\/tax-ui\/|invoiceExport|reverse-pages\/start/.test(href);

const linked = (root: ParentNode): string[] =>
  [...root.querySelectorAll('a[href]')].flatMap((link) => {
    const href = link.getAttribute('href') ?? '';
    return (isOwn(href) && orderIdIn(href)) || [];
  });

const printedIn = (root: ParentNode): string[] => {
  const own = printedId(root.querySelector('[data-pl="order_detail_gray_id"]')?.closest('.info-row'));
  if (own) return [own];
  return [...root.querySelectorAll('.info-row')]
    .filter((row) => !row.closest(contact) && !row.querySelector(contact))
    .flatMap((row) => printedIds(row));
};

export interface ShownOrder {
  /** The number of the order that address and content agree on; '' where they disagree, or none is said. */
  id: string;
  /** The content names its order itself. */
  isNamed: boolean;
}

/**
 * Which order a page about one order shows. The app changes the address before the content: as long as anything in the
 * page names another order, nothing of it may be read.
 */
export const shownOrder = (document: Document, url: string): ShownOrder => {
  const root = document.querySelector('.order-wrap') ?? document;
  const address = orderIdIn(url);
  const [printed, links] = [printedIn(root), linked(root)];
  const [first = ''] = [...printed, ...links];
  const id = address || first;
  const says = (ids: readonly string[]) => ids.length === 0 || ids.includes(id);
  const isSame = id !== '' && says(printed) && says(links);
  return { id: isSame ? id : '', isNamed: isSame && first !== '' };
};

/**
 * What crosses from the page to the background: texts exactly as the page printed them, '' where it printed none.
 * No meaning is put in here; `parse` does that on the other side. Plain interfaces, no zod: this runs in the page.
 */
export interface ScrapedItem {
  title: string;
  variant: string;
  quantity: string;
  price: string;
  link: string;
  image: string;
}

export interface ScrapedOrder {
  from: 'list' | 'detail' | 'tracking';
  id: string;
  date: string;
  status: string;
  storeName: string;
  storeLink: string;
  items: ScrapedItem[];
  total: string;
  parts: { label: string; value: string }[];
  payment: string;
  tracking: string[];
  /** Further rows of the detail page: those that hold a day. Never address or contact rows. */
  rows: { label: string; value: string }[];
  detailLink: string;
  receiptLink: string;
  trackingLink: string;
  /** The strip under its card in the list, where it tells of a return or refund. */
  refund?: { id: string; lineId: string; state: string; money: string };
}

/** One row of the returns and refunds list, or what its detail page adds (then most is ''). */
export interface ScrapedRefund {
  id: string;
  /** The site's number of the order's line that is returned; detail pages are found again by it. */
  lineId: string;
  orderId: string;
  kind: string;
  state: string;
  money: string;
  date: string;
  title: string;
  store: string;
  link: string;
  image: string;
}

/** What the background has to know of the page to understand its texts. */
export interface ScrapedPage {
  /** `<html lang>` as it stands ("en", "pt-BR", "iw_IL"), or ''. */
  language: string;
  /** The page's address; links are resolved against it. */
  url: string;
}

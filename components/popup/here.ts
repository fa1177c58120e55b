import type { AddressVerdict } from '@/content/address';

/** What the popup knows of the tab it was opened over. */
export interface Here {
  address: AddressVerdict;
  /** How many hints the page shows; undefined: no script of ours answered. */
  hints?: number;
  /** The page shows a bot check in place of its own. */
  botCheck?: boolean;
  /** The browser keeps us off the site's pages. */
  noAccess: boolean;
}

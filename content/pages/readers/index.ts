import { type Facts, unknown } from '../fact';
import { factsOf, type PageId } from '../table';
import { accountReader } from './accountPages';
import addresses from './addresses';
import deactivateAccount from './deactivateAccount';
import deleteAccount from './deleteAccount';
import oldOrderList from './oldOrderList';
import orderDetail from './orderDetail';
import orderList from './orderList';
import type { Around, Reader } from './reader';
import refundDetail from './refundDetail';
import refundList from './refundList';

/** Who reads a page; a page that is not here tells nothing but its address. */
export const readers: { readonly [P in PageId]?: Reader<P> } = {
  accountArea: accountReader,
  accountHome: accountReader,
  accountSecurity: accountReader,
  accountSettings: accountReader,
  privacyCenter: accountReader,
  profile: accountReader,
  addresses,
  deactivateAccount,
  deleteAccount,
  oldOrderList,
  orderDetail,
  orderList,
  refundDetail,
  refundList,
};

type Finder = (document: Document) => Element | null;

/** Every own fact of a page, unread. */
export const unreadFacts = (id: PageId): Facts =>
  Object.fromEntries(factsOf(id).map((name) => [name, unknown]));

/** What a page tells of itself, without `signedIn`. */
export const readPage = (id: PageId, document: Document, around: Around): Facts =>
  readers[id]?.read(document, around) ?? unreadFacts(id);

/** The finders of a page's anchors, by name. */
export const anchorsOf = (id: PageId): Readonly<Record<string, Finder>> => readers[id]?.anchors ?? {};

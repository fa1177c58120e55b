import addresses from '@/content/pages/addresses';
import oldOrderList from '@/content/pages/oldOrderList';
import orderDetail from '@/content/pages/orderDetail';
import orderList from '@/content/pages/orderList';
import type { Page } from '@/content/pages/page';
import refundDetail from '@/content/pages/refundDetail';
import refundList from '@/content/pages/refundList';
import tracking from '@/content/pages/tracking';

/** The pages with something to keep (scripts/savingMatches.ts): their readers are carried here alone. */
export const pages: Readonly<Record<string, Page>> = {
  addresses,
  oldOrderList,
  orderDetail,
  orderList,
  refundDetail,
  refundList,
  tracking,
};

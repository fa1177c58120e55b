import accountArea from './accountArea';
import accountHome from './accountHome';
import accountSecurity from './accountSecurity';
import accountSettings from './accountSettings';
import addresses from './addresses';
import coins from './coins';
import cookieSettings from './cookieSettings';
import coupons from './coupons';
import deactivateAccount from './deactivateAccount';
import deleteAccount from './deleteAccount';
import deletedOrders from './deletedOrders';
import emailSettings from './emailSettings';
import feedback from './feedback';
import helpArticle from './helpArticle';
import helpHome from './helpHome';
import membership from './membership';
import messages from './messages';
import oldDisputes from './oldDisputes';
import oldOrderDetail from './oldOrderDetail';
import oldOrderList from './oldOrderList';
import orderDetail from './orderDetail';
import orderList from './orderList';
import orderSnapshot from './orderSnapshot';
import type { Page } from './page';
import privacyCenter from './privacyCenter';
import profile from './profile';
import receipt from './receipt';
import refundCancel from './refundCancel';
import refundDetail from './refundDetail';
import refundList from './refundList';
import serviceHome from './serviceHome';
import startReturn from './startReturn';
import tracking from './tracking';
import transparencyCenter from './transparencyCenter';
import violations from './violations';
import wallet from './wallet';
import wishList from './wishList';

/** Every kind of page we know. One file each; the order does not matter. */
export const pages: readonly Page[] = [
  accountArea,
  accountHome,
  accountSecurity,
  accountSettings,
  addresses,
  coins,
  cookieSettings,
  coupons,
  deactivateAccount,
  deleteAccount,
  deletedOrders,
  emailSettings,
  feedback,
  helpArticle,
  helpHome,
  membership,
  messages,
  oldDisputes,
  oldOrderDetail,
  oldOrderList,
  orderDetail,
  orderList,
  orderSnapshot,
  privacyCenter,
  profile,
  receipt,
  refundCancel,
  refundDetail,
  refundList,
  serviceHome,
  startReturn,
  tracking,
  transparencyCenter,
  violations,
  wallet,
  wishList,
];

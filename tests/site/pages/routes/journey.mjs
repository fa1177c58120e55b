import * as account from '../account.mjs';
import * as things from '../belongings.mjs';
import * as help from '../help.mjs';
import { orderDetail, orderDetailVariants } from '../orderDetail.mjs';
import { orderList, orderListVariants } from '../orderList.mjs';
import { privacy, privacyVariants } from '../privacy.mjs';
import { refundList, refundListVariants } from '../refundList.mjs';
import { id, route, www } from './route.mjs';

/** The pages of the journey. */
export const journey = [
  route('orderList', `${www}/p/order/index.html`, /^\/p\/order\/index\.html$/, orderList, orderListVariants),
  route(
    'orderDetail',
    `${www}/p/order/detail.html?orderId=${id}`,
    /^\/p\/order\/detail\.html$/,
    orderDetail,
    orderDetailVariants,
  ),
  route(
    'orderSnapshot',
    `${www}/p/order/snapshot.html?orderId=${id}`,
    /^\/p\/order\/snapshot\.html$/,
    things.snapshot,
  ),
  route(
    'tracking',
    `${www}/p/tracking/index.html?tradeOrderId=${id}`,
    /^\/p\/tracking\/index\.html$/,
    things.tracking,
  ),
  route('receipt', `${www}/p/tax-ui/index.html?orderId=${id}`, /^\/p\/tax-ui\/index\.html$/, things.receipt),
  route(
    'refundList',
    'https://m.aliexpress.com/p/refund-dispute/list.html',
    /^\/p\/refund-dispute\/list\.html$/,
    refundList,
    refundListVariants,
  ),
  route(
    'startReturn',
    `${www}/p/reverse-pages/start.html`,
    /^\/p\/reverse-pages\/start\.html$/,
    things.startReturn,
  ),
  route(
    'refundDetail',
    `${www}/p/reverse-pages/detail.html`,
    /^\/p\/(reverse-pages|refund-amount)\//,
    things.refundDetail,
  ),
  route(
    'refundCancel',
    'https://m.aliexpress.com/p/refund-cancel/index.html',
    /^\/p\/refund-cancel\/index\.html$/,
    things.refundCancel,
  ),
  route(
    'membership',
    `${www}/p/account-legacy/index.html?type=membership`,
    /^\/p\/account-legacy\/index\.html$/,
    things.membership,
  ),
  route(
    'accountHome',
    `${www}/p/account/index.html`,
    /^\/(p\/)?account\/index\.html$/,
    account.accountHome,
    account.accountVariants,
  ),
  route(
    'accountSettings',
    `${www}/account/setting/index.html`,
    /^\/account\/setting(\/index)?\.html$/,
    account.accountSettings,
    account.accountVariants,
  ),
  route(
    'accountArea',
    `${www}/p/account-notification/index.html`,
    /^\/(p\/account[^/]*|account)\/.*\.html$/,
    account.accountArea,
    account.accountVariants,
  ),
  route(
    'addresses',
    `${www}/p/address-manage/index.html`,
    /^\/p\/address-manage\/index\.html$/,
    things.addresses,
    ['many'],
  ),
  route('wallet', `${www}/p/wallet-ui/index.html`, /^\/p\/wallet-ui\/index\.html$/, things.wallet),
  route(
    'wallet',
    `${www}/p/wallet-ui-follow/card-record.html`,
    /^\/p\/wallet-ui-follow\//,
    things.cardRecord,
  ),
  route(
    'coupons',
    `${www}/p/my-coupons/index.html`,
    /^\/p\/my-coupons\/index\.html$|^\/ssr\/.*glo-coupon-center/,
    things.coupons,
  ),
  route(
    'coins',
    'https://m.aliexpress.com/p/coin-index/index.html',
    /^\/p\/coin-(pc-)?index\/(index|mycoin)\.html$/,
    things.coins,
  ),
  route(
    'wishList',
    `${www}/p/wish-manage/index.html`,
    /^\/p\/wish-manage\/(index|detail|share)\.html$/,
    things.wishList,
  ),
  route('messages', `${www}/p/message/index.html`, /^\/p\/message\/index\.html$/, things.messages),
  route(
    'emailSettings',
    `${www}/p/edm-setting/form.html`,
    /^\/p\/edm-setting\/form\.html$/,
    things.emailSettings,
  ),
  route(
    'cookieSettings',
    `${www}/p/cookie-setting/index.html`,
    /^\/p\/cookie-setting\/index\.html$/,
    things.cookieSettings,
  ),
  route(
    'transparencyCenter',
    `${www}/p/transparencycenter/index.html`,
    /^\/p\/transparencycenter\//,
    things.transparencyCenter,
  ),
  route(
    'violations',
    `${www}/p/cro-violation-center/detail.html`,
    /^\/p\/cro-violation-center\/detail\.html$/,
    things.violations,
  ),
  route('privacyCenter', 'https://privacy.aliexpress.com/home#/', /^\//, privacy, privacyVariants),
  route(
    'deleteAccount',
    'https://privacy.aliexpress.com/home#/request/delete',
    /^\//,
    privacy,
    privacyVariants,
  ),
  route('helpHome', 'https://helpcenter.aliexpress.com/s/BuyerHelp', /^\/s\/BuyerHelp\/?$/, help.helpHome),
  route(
    'helpArticle',
    'https://helpcenter.aliexpress.com/s/BuyerHelp/search?keyword=delete',
    /^\/s\/BuyerHelp\//,
    help.helpSearch,
  ),
  route('helpHome', 'https://help.aliexpress.com/', /^\//, help.helpHome),
  route('serviceHome', 'https://customerservice.aliexpress.com/home', /^\/home$/, help.serviceHome),
  route(
    'helpArticle',
    'https://customerservice.aliexpress.com/knowledgeDetail?knowledgeId=1010000001',
    /^\/knowledgeDetail$/,
    help.helpArticle,
  ),
  route(
    'helpArticle',
    'https://service.aliexpress.com/page/knowledge?knowledge=1010000001',
    /^\/page\/knowledge$/,
    help.helpArticle,
  ),
  route(
    'serviceHome',
    'https://service.aliexpress.com/page/home?pageId=17',
    /^\/(page\/home)?$/,
    help.serviceHome,
  ),
  route(
    'helpArticle',
    'https://helppage.aliexpress.com/buyercenter/questionAnswer.htm?id=1000000001',
    /^\/buyercenter\//,
    help.helpArticle,
  ),
];

import * as account from './account.mjs';
import * as things from './belongings.mjs';
import * as elsewhere from './elsewhere.mjs';
import * as help from './help.mjs';
import { orderDetail, orderDetailVariants } from './orderDetail.mjs';
import { orderList, orderListVariants } from './orderList.mjs';
import { privacy, privacyVariants } from './privacy.mjs';
import { refundList, refundListVariants } from './refundList.mjs';
import * as trade from './trade.mjs';

/**
 * @typedef {object} Route
 * @property {string} kind the extension's id of the page, or '' where it has nothing to say
 * @property {string} at an address of it; for `storefront` hosts any of them answers
 * @property {RegExp} path
 * @property {(ask: import('./asking.mjs').Asking) => string | undefined} make
 * @property {string[]} [variants]
 * @property {number} [status]
 */

const www = 'https://www.aliexpress.com';
const accounts = 'https://accounts.aliexpress.com';
const oldTrade = 'https://trade.aliexpress.com';
const id = '8200000000000106';

/** @type {(kind: string, at: string, path: RegExp, make: Route['make'], variants?: string[]) => Route} */
const route = (kind, at, path, make, variants = []) => ({ kind, at, path, make, variants });

/** Every page the practice site has. The first fitting one answers. */
export const routes = [
  // Where the extension keeps away.
  route(
    '',
    `${www}/p/order/index.html/_____tmd_____/punish?x5secdata=madeup`,
    /punish|_____tmd_____|captcha/,
    elsewhere.botCheck,
  ),
  route('', `${www}/item/1005000000001000.html`, /^\/item\/\d+\.html$/, elsewhere.item),
  route('', `${www}/w/wholesale-socks.html`, /^\/w\//, elsewhere.searchResults),
  route('', `${www}/store/1100000001`, /^\/store\//, elsewhere.shop),
  route('', `${www}/p/shoppingcart/index.html`, /^\/p\/shoppingcart\//, elsewhere.cart),
  route('', `${www}/p/trade/confirm.html`, /^\/p\/trade\//, elsewhere.checkout),
  route('', `${www}/p/second-payment/pay-result.html`, /^\/p\/second-payment\//, elsewhere.payment),
  route('', `${www}/p/ug-login-page/login.html`, /^\/p\/ug-login-page\/login\.html$/, elsewhere.signIn),
  route(
    '',
    `${www}/p/account-center/find-password.html`,
    /^\/p\/account-center\/find-password\.html$/,
    elsewhere.password,
  ),
  route('', 'https://login.aliexpress.com/xman/xlogout.htm', /^\/xman\/xlogout\.htm$/, elsewhere.signedOut),
  route('', 'https://login.aliexpress.com/', /^\//, elsewhere.signIn),
  route('', 'https://passport.aliexpress.com/mini_login.htm', /^\//, elsewhere.signIn),
  // The pages of the journey.
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
  // Old pages.
  route(
    'accountHome',
    'https://home.aliexpress.com/index.htm',
    /^\/index\.htm$/,
    account.accountHome,
    account.accountVariants,
  ),
  route(
    'profile',
    `${accounts}/user/organization/manage_person_profile.htm?isEdit=true`,
    /manage_person_profile\.htm$/,
    account.profile,
    account.accountVariants,
  ),
  route(
    'accountSecurity',
    `${accounts}/user/company/change_password_security_prompt.htm`,
    /change_password_security_prompt\.htm$/,
    account.accountSecurity,
    account.accountVariants,
  ),
  route(
    'deactivateAccount',
    `${accounts}/user/organization/deactive_account.htm`,
    /deactive_account\.htm$/,
    account.deactivateAccount,
  ),
  route(
    'oldOrderList',
    `${oldTrade}/orderList.htm`,
    /^\/(orderList|order_list)\.htm$/,
    trade.oldOrderList,
    trade.oldVariants,
  ),
  route(
    'oldOrderDetail',
    `${oldTrade}/order_detail.htm?orderId=${id}`,
    /^\/order_detail\.htm$/,
    trade.oldOrderDetail,
    trade.oldVariants,
  ),
  route(
    'deletedOrders',
    `${oldTrade}/ordertrash/orderTrash.htm`,
    /^\/ordertrash\/orderTrash\.htm$/,
    trade.deletedOrders,
    trade.oldVariants,
  ),
  route(
    'oldDisputes',
    `${oldTrade}/issue/issue_list.htm`,
    /^\/issue\/(issue_list|issueList|issueDetail)\.htm$/,
    trade.oldDisputes,
    trade.oldVariants,
  ),
  route(
    'refundDetail',
    `${oldTrade}/issue/fastissue/Detail.htm`,
    /^\/issue\/fastissue\/Detail\.htm$/,
    things.refundDetail,
  ),
  route(
    'startReturn',
    `${oldTrade}/issue/fastissue/createIssueStep1.htm`,
    /^\/issue\/fastissue\/createIssueStep1\.htm$/,
    things.startReturn,
  ),
  route(
    'messages',
    'https://msg.aliexpress.com/buyerMsgListNew.htm',
    /^\/(buyerMsgListNew|msgDetail)\.htm$/,
    things.messages,
  ),
  route(
    'messages',
    'https://message.aliexpress.com/message/messagecenter_list.htm',
    /^\/message\//,
    things.messages,
  ),
  route(
    'feedback',
    'https://feedback.aliexpress.com/management/leaveFeedback.htm',
    /^\/management\/leaveFeedback\.htm$/,
    things.feedback,
  ),
  route(
    'addresses',
    'https://ilogisticsaddress.aliexpress.com/addressList.htm',
    /^\/addressList\.htm$/,
    things.addresses,
    ['many'],
  ),
  route(
    'wishList',
    'https://my.aliexpress.com/wishlist/wish_list_product_list.htm',
    /^\/wishlist/,
    things.wishList,
  ),
  route(
    'tracking',
    'https://track.aliexpress.com/logisticsdetail.htm?tradeId=1',
    /^\/logisticsdetail\.htm$/,
    things.tracking,
  ),
  route(
    'receipt',
    'https://shoprenderview.aliexpress.com/credential/showcredential.htm',
    /^\/credential\//,
    things.receipt,
  ),
  route(
    'receipt',
    `${oldTrade}/ajax/invoice/invoiceExportAjax.htm?orderId=${id}`,
    /^\/ajax\/invoice\/invoiceExportAjax\.htm$/,
    things.receipt,
  ),
  // Other companies and look-alikes.
  route('', 'https://www.aliexpress.ru/p/order/index.html', /^\//, elsewhere.otherCompany),
  route('', 'https://www.aliexpress.com.example/p/order/index.html', /^\//, elsewhere.lookAlike),
  route('', 'https://example.org/p/order/index.html', /^\//, elsewhere.lookAlike),
];

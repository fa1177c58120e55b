/**
 * The address to open for a kind of page, where one is known. Source: site facts, section 2 (2026-09); the older ones
 * are marked there and may lead elsewhere today. A test holds that each is recognised as the page it stands for.
 */
export const pageAddresses = {
  accountHome: 'https://www.aliexpress.com/p/account/index.html',
  accountSettings: 'https://www.aliexpress.com/account/setting/index.html',
  addresses: 'https://www.aliexpress.com/p/address-manage/index.html',
  coins: 'https://www.aliexpress.com/p/coin-pc-index/mycoin.html',
  cookieSettings: 'https://www.aliexpress.com/p/cookie-setting/index.html',
  coupons: 'https://www.aliexpress.com/p/my-coupons/index.html',
  deactivateAccount: 'https://accounts.aliexpress.com/user/organization/deactive_account.htm',
  deleteAccount: 'https://privacy.aliexpress.com/home#/request/delete',
  emailSettings: 'https://www.aliexpress.com/p/edm-setting/form.html',
  helpHome: 'https://helpcenter.aliexpress.com/s/BuyerHelp',
  messages: 'https://www.aliexpress.com/p/message/index.html',
  oldDisputes: 'https://trade.aliexpress.com/issue/issueList.htm',
  orderList: 'https://www.aliexpress.com/p/order/index.html',
  privacyCenter: 'https://privacy.aliexpress.com/',
  profile: 'https://accounts.aliexpress.com/user/organization/manage_person_profile.htm',
  refundList: 'https://m.aliexpress.com/p/refund-dispute/list.html',
  serviceHome: 'https://customerservice.aliexpress.com/home',
  wallet: 'https://www.aliexpress.com/p/wallet-ui/index.html',
  wishList: 'https://www.aliexpress.com/p/wish-manage/index.html',
} as const;

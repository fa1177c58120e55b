/**
 * Addresses written by hand: what each kind of page is called in the address bar, and which addresses mean silence.
 * Hosts and paths: the rows of the site's known addresses (2026-09); order numbers and parameters are made up.
 */
const languages = 'ar de es fr he id it ja ko nl pl pt ru th tr vi'.split(' ');

/** Every host a storefront page may be served from. */
export const storefrontHosts = [
  'aliexpress.com',
  'www.aliexpress.com',
  'm.aliexpress.com',
  'best.aliexpress.com',
  ...languages.map((language) => `${language}.aliexpress.com`),
  ...languages.map((language) => `m.${language}.aliexpress.com`),
  'www.aliexpress.us',
];

const noise = [
  'spm=a2g0o.home.headerAcount.2',
  'gatewayAdapt=glo2usa&_randl_shipto=US',
  '_gl=1*abc&suid=1&disableNav=YES',
];

/** A storefront page on every host, with the parameters the site adds, and as people may type it. */
const storefront = (path: string, query = ''): string[] => [
  ...storefrontHosts.map((host) => `https://${host}${path}${query && `?${query}`}`),
  ...noise.map((extra) => `https://www.aliexpress.com${path}?${[query, extra].filter(Boolean).join('&')}`),
  `HTTPS://WWW.AliExpress.COM${path}?${query}`,
  `https://www.aliexpress.com:443${path}?${query}#root`,
  `https://ｗｗｗ.aliexpress.com${path}?${query}`,
];

/** A page of a function host, with a parameter, and in capitals. */
const at = (host: string, path: string, query = ''): string[] => [
  `https://${host}.aliexpress.com${path}${query && `?${query}`}`,
  `https://${host}.aliexpress.com${path}?${[query, 'spm=a2g0o.best'].filter(Boolean).join('&')}`,
  `HTTPS://${host.toUpperCase()}.ALIEXPRESS.COM:443${path}?${query}`,
];

const order = 'orderId=8200000000000101';

/** Kind of page → its addresses. */
export const known: Record<string, string[]> = {
  accountArea: [
    ...storefront('/p/account/privacy.html'),
    ...storefront('/p/account-setting/index.html'),
    ...storefront('/account/notification/index.html'),
    // "pay" and "cart" as parts of other words.
    ...storefront('/p/account-display/cartoon.html'),
  ],
  accountHome: [
    ...storefront('/p/account/index.html'),
    ...storefront('/account/index.html'),
    ...storefront('/p/account/index.html', '_login=yes&from=login'),
    ...storefront('/p/account/index.html', 'returnUrl=https://login.aliexpress.com/x.html?y=password.html'),
    ...at('home', '/index.htm'),
  ],
  accountSecurity: at('accounts', '/user/company/change_password_security_prompt.htm'),
  accountSettings: [...storefront('/account/setting/index.html'), ...storefront('/account/setting.html')],
  addresses: [...storefront('/p/address-manage/index.html'), ...at('ilogisticsaddress', '/addressList.htm')],
  coins: [
    ...storefront('/p/coin-index/index.html'),
    ...storefront('/p/coin-pc-index/index.html'),
    ...storefront('/p/coin-pc-index/mycoin.html'),
  ],
  cookieSettings: storefront('/p/cookie-setting/index.html'),
  coupons: [
    ...storefront('/p/my-coupons/index.html'),
    ...storefront('/ssr/300000512/glo-coupon-center'),
    ...storefront('/ssr/glo-coupon-center/index'),
  ],
  deactivateAccount: at('accounts', '/user/organization/deactive_account.htm'),
  deleteAccount: [
    ...['', '?spm=a2g0o.account', '?lang=pt_BR&from=setting'].flatMap((query) =>
      ['', '/', '?x=1', '/step?from=menu', '&y=2'].map(
        (rest) => `https://privacy.aliexpress.com/home${query}#/request/delete${rest}`,
      ),
    ),
    'https://PRIVACY.ALIEXPRESS.COM/home#/request/delete',
    'https://privacy.aliexpress.com:443/home#/request/delete',
    'https://privacy.aliexpress.com/home/#/request/delete',
    'https://privacy.aliexpress.com/#/request/delete',
    'https://privacy.aliexpress.com/home.html#/request/delete',
    'https://privacy.aliexpress.com/home.html?spm=x#/request/delete/step',
  ],
  deletedOrders: at('trade', '/ordertrash/orderTrash.htm'),
  emailSettings: storefront('/p/edm-setting/form.html'),
  feedback: at('feedback', '/management/leaveFeedback.htm', 'parentOrderId=8200000000000101'),
  helpArticle: [
    ...at('helpcenter', '/s/BuyerHelp/search', 'keyword=delete&language=en_US'),
    ...at('customerservice', '/knowledgeDetail', 'knowledgeId=1010000001'),
    ...at('service', '/page/knowledge', 'knowledge=1010000001&language=es'),
    ...at('helppage', '/buyercenter/questionAnswer.htm', 'isRouter=0&viewKey=1&id=1000000001'),
  ],
  helpHome: [
    ...at('helpcenter', '/s/BuyerHelp', 'language=en_US&tsuCode=ByrCmn&terminal=pc&region=US'),
    ...at('helpcenter', '/s/BuyerHelp/'),
    ...at('help', '/'),
  ],
  membership: storefront('/p/account-legacy/index.html', 'lang=en_US&type=membership'),
  messages: [
    ...storefront('/p/message/index.html'),
    ...at('msg', '/buyerMsgListNew.htm'),
    ...at('msg', '/msgDetail.htm', 'digest=0000000000'),
    ...at('message', '/message/messagecenter_list.htm'),
  ],
  oldDisputes: [
    ...at('trade', '/issue/issue_list.htm'),
    ...at('trade', '/issue/issueList.htm'),
    ...at('trade', '/issue/issueDetail.htm', 'issueId=7100000000000101'),
  ],
  oldOrderDetail: at('trade', '/order_detail.htm', order),
  oldOrderList: [...at('trade', '/orderList.htm'), ...at('trade', '/order_list.htm', 'page=2')],
  orderDetail: storefront('/p/order/detail.html', order),
  orderList: [
    ...storefront('/p/order/index.html'),
    'https://m.aliexpress.com/p/order/index.html?tab=unpaid',
    'https://www.aliexpress.com/./p/x/../order/index.html',
    'https:\\\\www.aliexpress.com\\p\\order\\index.html',
  ],
  orderSnapshot: storefront('/p/order/snapshot.html', order),
  privacyCenter: [
    ...at('privacy', '/'),
    ...at('privacy', '/home'),
    'https://privacy.aliexpress.com/home#/',
    'https://privacy.aliexpress.com/home#/request/download',
    'https://privacy.aliexpress.com/home#/request/deleted',
    'https://privacy.aliexpress.com/home#/request',
    'https://privacy.aliexpress.com/home#request/delete',
    'https://privacy.aliexpress.com/center/index.html',
    'https://privacy.aliexpress.com/home?next=%23/request/delete',
  ],
  profile: at('accounts', '/user/organization/manage_person_profile.htm', 'isEdit=true'),
  receipt: [
    ...storefront('/p/tax-ui/index.html', `isGrayMatch=true&${order}`),
    ...at('shoprenderview', '/credential/showcredential.htm', order),
    ...at('trade', '/ajax/invoice/invoiceExportAjax.htm', order),
  ],
  refundCancel: storefront('/p/refund-cancel/index.html'),
  refundDetail: [
    ...storefront('/p/reverse-pages/detail.html'),
    ...storefront('/p/refund-amount/detail.html', 'tradeOrderLineId=8200000000000102'),
    ...at('trade', '/issue/fastissue/Detail.htm', 'reverseOrderLineId=6200000000000103&from=1'),
  ],
  refundList: [
    ...storefront('/p/refund-dispute/list.html'),
    'https://m.aliexpress.com/p/refund-dispute/list.html?spm=a2g0o.order_list',
  ],
  serviceHome: [
    ...at('customerservice', '/home', 'language=en&from=byr_common'),
    ...at('service', '/page/home', 'pageId=17&language=en'),
    ...at('service', '/'),
  ],
  startReturn: [
    ...storefront('/p/reverse-pages/start.html'),
    ...at('trade', '/issue/fastissue/createIssueStep1.htm', order),
  ],
  tracking: [
    ...storefront('/p/tracking/index.html', '_addShare=no&_login=yes&tradeOrderId=8200000000000101'),
    ...at('track', '/logisticsdetail.htm', 'tradeId=8200000000000101'),
  ],
  transparencyCenter: storefront('/p/transparencycenter/index.html'),
  violations: storefront('/p/cro-violation-center/detail.html'),
  wallet: [
    ...storefront('/p/wallet-ui/index.html'),
    ...storefront('/p/wallet-ui-follow/card-record.html', 'pha_manifest=wallet_card_record&bizScene=TRADE'),
  ],
  wishList: [
    ...storefront('/p/wish-manage/index.html'),
    ...storefront('/p/wish-manage/detail.html'),
    ...storefront('/p/wish-manage/share.html'),
    ...at('my', '/wishlist/wish_list_product_list.htm'),
  ],
};

/** Kind of page → kinds whose wider addresses contain it. They lose against it; any other overlap is a mistake. */
export const widerKinds: Record<string, string[]> = {
  accountHome: ['accountArea'],
  accountSettings: ['accountArea'],
  membership: ['accountArea'],
  deleteAccount: ['privacyCenter'],
  startReturn: ['refundDetail'],
  // `/s/BuyerHelp/` is an exact address of the home and the empty end of the article's wildcard.
  helpHome: ['helpArticle'],
};

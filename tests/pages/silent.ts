import { known, storefrontHosts } from './addresses';

const onEveryHost = (path: string) => storefrontHosts.map((host) => `https://${host}${path}`);
const everyPage = Object.values(known).map(([first]) => String(first));
/** The addresses of every kind, with something changed. */
const changed = (how: (url: URL) => string) => everyPage.map((address) => how(new URL(address)));

/** Pages of the site where no script of ours may even be loaded, by what they are. */
export const forbidden: Record<string, string[]> = {
  home: [
    ...onEveryHost('/'),
    ...onEveryHost('/?gatewayAdapt=glo2usa'),
    'https://www.aliexpress.com/index.html',
  ],
  'an item': onEveryHost('/item/1005000000000001.html?spm=a2g0o.order_list'),
  'a search': [
    ...onEveryHost('/w/wholesale-order.html'),
    'https://www.aliexpress.com/wholesale?SearchText=account/index.html',
  ],
  'a shop': onEveryHost('/store/1100000001'),
  'the cart': [
    ...onEveryHost('/p/shoppingcart/index.html'),
    'https://shoppingcart.aliexpress.com/shopcart/shopcartDetail.htm',
    'https://shoppingcart.aliexpress.us/p/account/index.html',
  ],
  checkout: onEveryHost('/p/trade/confirm.html?objectId=1'),
  payment: [
    ...onEveryHost('/p/second-payment/pay-result.html'),
    'https://m.aliexpress.com/p/second-payment/index.html',
  ],
  'sign-in': [
    ...onEveryHost('/p/ug-login-page/login.html?from=order'),
    'https://login.aliexpress.com/?return_url=https%3A%2F%2Fwww.aliexpress.com%2Fp%2Forder%2Findex.html',
    'https://passport.aliexpress.com/mini_login.htm',
    'https://passport.aliexpress.com/p/account/index.htm',
    'https://www.aliexpress.com/p/account/login.html',
    'https://www.aliexpress.com/account/register.html?from=home',
    'https://m.es.aliexpress.com/account/signin.html',
    'https://www.aliexpress.com/p/account/login',
    'https://www.aliexpress.com/account/login?to=/account/index.html',
    ...['login', 'passport'].flatMap((host) => [
      `https://${host}.aliexpress.com/account/setting.html`,
      `https://${host}.aliexpress.us/p/order/index.html`,
    ]),
    'https://privacy.aliexpress.com/login',
    'https://privacy.aliexpress.us/passport/index.html#/request/delete',
    'https://helpcenter.aliexpress.com/login.htm?x=1',
    'https://www.aliexpress.com/p/account/signup.html',
    'https://www.aliexpress.com/account/verify-mail.html',
    'https://www.aliexpress.com/p/accounting/index.html',
    'https://www.aliexpress.com/p/accounts/index.html',
  ],
  'password recovery': [
    ...onEveryHost('/p/account-center/find-password.html'),
    ...onEveryHost('/p/account-center/find-password.html?lang=en_US'),
    'https://login.aliexpress.com/m/lp/forgotpw.htm',
  ],
  'signing out': ['https://login.aliexpress.com/xman/xlogout.htm'],
  'a bot check': [
    ...onEveryHost('/p/order/index.html/_____tmd_____/punish?x5secdata=abc'),
    ...changed((url) => `${url.origin}${url.pathname}/_____tmd_____/punish?x5secdata=abc&x5step=1`),
    ...changed((url) => `${url.origin}${url.pathname}?action=captcha`),
    'https://www.aliexpress.com/punish/index.html',
    'https://privacy.aliexpress.com/_____tmd_____/punish?x5secdata=abc#/request/delete',
  ],
  'an error page': onEveryHost('/p/error/404.html'),
  'the seller side': [
    'https://sell.aliexpress.com/',
    'https://seller.aliexpress.com/account/overview',
    'https://seller.aliexpress.com/account/overview.html',
    'https://sell.aliexpress.us/p/account/index.html',
    'https://portals.aliexpress.com/affiportals/web/portals.htm',
    'https://report.aliexpress.com/health/index.htm',
  ],
  // US visitors have www.aliexpress.us; no source names any other host there.
  'a host of aliexpress.us that nobody has seen': [
    ...['', 'm.', 'es.', 'm.es.', 'best.', 'trade.', 'privacy.', 'help.', 'x.www.'].map(
      (host) => `https://${host}aliexpress.us/p/order/index.html`,
    ),
    'https://privacy.aliexpress.us/home#/request/delete',
    'https://trade.aliexpress.us/orderList.htm',
    'https://accounts.aliexpress.us/user/organization/deactive_account.htm',
    'https://helpcenter.aliexpress.us/s/BuyerHelp',
    'https://service.aliexpress.us/page/home?pageId=17',
  ],
  'aliexpress.ru': changed((url) => url.href.replace(/aliexpress\.(?:com|us)/, 'aliexpress.ru')),
  'another site': [
    'https://example.org/p/order/index.html',
    'https://www.alibaba.com/p/order/index.html',
    'https://myprivacy.alibaba.com/home#/request/delete',
    'about:blank',
    'chrome://extensions/',
    'data:text/html,https://www.aliexpress.com/p/order/index.html',
    'not an address',
    '',
  ],
  'a look-alike host': [
    ...changed((url) => url.href.replace('aliexpress.com', 'notaliexpress.com')),
    ...changed((url) => url.href.replace('aliexpress.com', 'aliexpress.com.example')),
    ...changed((url) => url.href.replace('aliexpress.com', 'aliexpress.com.evil.test')),
    ...changed((url) => url.href.replace('aliexpress', 'xn--aliexprss-f4a')),
    ...changed((url) => url.href.replace('aliexpress', 'аliexpress')),
    ...changed((url) => url.href.replace('aliexpress', 'aliexpres')),
    ...changed((url) => url.href.replace('aliexpress.com', 'aliexpress-com.example')),
    ...changed((url) => `https://evil.test/${url.href}`),
    ...changed((url) => `https://evil.test/?u=${url.href}`),
    ...changed((url) => `https://evil.test/#${url.href}`),
  ],
};

/** Addresses that a match pattern may let through and that `pageOf` has to refuse. */
export const tricks: Record<string, string[]> = {
  'user-info before the host': [
    ...changed((url) => url.href.replace('https://', 'https://someone@')),
    ...changed((url) => url.href.replace('https://', 'https://someone:secret@')),
    ...changed((url) => url.href.replace('https://', 'https://:secret@')),
    ...changed((url) => `https://${url.host}@evil.test${url.pathname}`),
  ],
  'a foreign port': changed((url) => url.href.replace(url.host, `${url.host}:8443`)),
  'a foreign scheme': [
    ...changed((url) => url.href.replace('https:', 'http:')),
    ...changed((url) => url.href.replace('https:', 'ftp:')),
    ...changed((url) => `view-source:${url.href}`),
    ...changed((url) => `blob:${url.href}`),
  ],
  'a dot behind the host': changed((url) => url.href.replace(url.host, `${url.host}.`)),
  'a host that is not a storefront': [
    'https://www.m.aliexpress.com/p/order/index.html',
    'https://x.aliexpress.com/p/order/index.html',
    'https://abc.aliexpress.com/p/order/index.html',
    'https://sell.aliexpress.com/p/order/index.html',
    'https://m.abc.aliexpress.com/p/order/index.html',
    'https://www.es.aliexpress.com/p/order/index.html',
    'https://login.aliexpress.com/p/account/index.html',
    'https://www.privacy.aliexpress.com/home#/request/delete',
    'https://es.privacy.aliexpress.com/home#/request/delete',
  ],
  'doubled slashes': [
    ...changed((url) => `${url.origin}/${url.pathname}${url.search}${url.hash}`),
    'https://www.aliexpress.com/p//order/index.html',
    'https://www.aliexpress.com/p/reverse-pages//detail.html',
    'https://privacy.aliexpress.com//home#/request/delete',
    'https://helpcenter.aliexpress.com/s/BuyerHelp//search',
    'https://www.aliexpress.com/account//setting/index.html',
  ],
  'encoded slashes and letters': [
    'https://www.aliexpress.com/p%2Forder%2Findex.html',
    'https://www.aliexpress.com/p/%6frder/index.html',
    'https://www.aliexpress.com/p/order%5Cindex.html',
    'https://www.aliexpress.com/p/reverse-pages/..%2f..%2fitem.html',
    'https://www.aliexpress.com/account/%6cogin.html',
    'https://www.aliexpress.com/p/account-center/find-%70assword.html',
    'https://privacy.aliexpress.com/home%2F#/request/delete',
    'https://privacy.aliexpress.com/%2e%2e%2flogin',
    'https://helpcenter.aliexpress.com/s/BuyerHelp/%2Fsearch',
    'https://www.aliexpress.com/ssr/%2fglo-coupon-center',
  ],
  'letters in another case': [
    'https://www.aliexpress.com/P/Order/Index.html',
    'https://www.aliexpress.com/p/order/INDEX.HTML',
    'https://trade.aliexpress.com/orderlist.htm',
  ],
  'something behind the path': [
    'https://www.aliexpress.com/p/order/index.html/',
    'https://www.aliexpress.com/p/order/index.htmlx',
    'https://www.aliexpress.com/p/order/index.html;x=1',
    'https://www.aliexpress.com/x/p/order/index.html',
    'https://accounts.aliexpress.com/user/organization/deactive_account.html',
  ],
  'an order without its number': [
    'https://www.aliexpress.com/p/order/detail.html',
    'https://www.aliexpress.com/p/order/detail.html?orderId=',
    'https://www.aliexpress.com/p/order/detail.html?orderId=abc',
    'https://www.aliexpress.com/p/order/detail.html?orderId=12345',
    'https://www.aliexpress.com/p/order/detail.html?orderid=8200000000000101',
    'https://www.aliexpress.com/p/order/detail.html#orderId=8200000000000101',
    'https://trade.aliexpress.com/order_detail.htm',
  ],
  'a page under a wildcard that is no page of the account': [
    ...'reset-pwd forgot recover-account sign_in signout verification cart checkout pay payment-result'
      .split(' ')
      .flatMap((word) => [
        `https://www.aliexpress.com/account/x/${word}.html`,
        `https://m.aliexpress.com/p/account-center/new-${word}.html`,
        `https://privacy.aliexpress.com/${word}/index.html`,
        `https://helpcenter.aliexpress.com/s/BuyerHelp/${word}`,
        `https://www.aliexpress.com/p/reverse-pages/${word}.html`,
      ]),
  ],
  'a sign-in page on a host of ours': [
    'https://privacy.aliexpress.com/login',
    'https://privacy.aliexpress.com/passport/index.html#/request/delete',
    'https://help.aliexpress.com/Login.htm',
    'https://helpcenter.aliexpress.com/s/BuyerHelp/login',
  ],
};

import * as elsewhere from '../elsewhere.mjs';
import { route, www } from './route.mjs';

/** Where the extension keeps away. */
export const keepAway = [
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
];

import { expect, it } from 'vitest';
import { languageOf } from '../../content/pages/dom/languageOf';

const www = 'https://www.aliexpress.com/p/order/index.html';
const page = (html: string) => new DOMParser().parseFromString(html, 'text/html');

/** What the page says of itself, its address, and the language it is in. */
const cases: [html: string, address: string, language: string][] = [
  ['<html lang="en">', www, 'en'],
  ['<html lang="pt-BR">', www, 'pt'],
  ['<html lang="pt_BR">', www, 'pt'],
  ['<html lang="AR-MA">', www, 'ar'],
  ['<html lang="ar_MA">', www, 'ar'],
  ['<html lang="iw">', www, 'he'],
  ['<html lang="iw_IL">', www, 'he'],
  ['<html lang="in_ID">', www, 'id'],
  ['<html lang="zh-Hant-TW">', www, 'zh'],
  // The account's choice wins over the host.
  ['<html lang="en">', 'https://he.aliexpress.com/p/order/index.html', 'en'],
  ['<html lang="en">', `${www}?language=es_ES`, 'en'],
  ['<html>', 'https://helpcenter.aliexpress.com/s/BuyerHelp?language=es_ES&region=MX', 'es'],
  ['<html lang="">', 'https://www.aliexpress.com/p/account-legacy/index.html?lang=iw_IL', 'he'],
  ['<html lang="und">', `${www}?lang=ko`, 'ko'],
  ['<html><body class="aliexpress lang-pt">', 'https://trade.aliexpress.com/orderList.htm', 'pt'],
  ['<html><body class="lang-iw aliexpress">', 'https://trade.aliexpress.com/orderList.htm', 'he'],
  ['<html><body class="slang-xx">', 'https://trade.aliexpress.com/orderList.htm', 'unknown'],
  ['<html>', 'https://fr.aliexpress.com/p/order/index.html', 'fr'],
  ['<html>', 'https://m.pt.aliexpress.com/account/setting.html', 'pt'],
  ['<html>', 'https://es.aliexpress.us/p/order/index.html', 'es'],
  ['<html>', www, 'unknown'],
  ['<html>', 'https://m.aliexpress.com/p/order/index.html', 'unknown'],
  ['<html lang="english">', www, 'unknown'],
  ['<html lang="1">', www, 'unknown'],
];

it.each(cases)('%s at %s is in %s', (html, address, language) => {
  expect(languageOf(page(html), new URL(address))).toBe(language);
});

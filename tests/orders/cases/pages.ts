import { parseOrder } from '../../../content/orders/parse/parseOrder';
import { scrapeDetail } from '../../../content/orders/scrape/scrapeDetail';
import { scrapeList } from '../../../content/orders/scrape/scrapeList';

/** What a made-up card or order page shows; '' leaves a part empty, as the site does. */
export interface Shown {
  id?: string;
  /** The number in the link or address, where it is another than the one shown. */
  linked?: string;
  date?: string;
  status?: string;
  title?: string;
  variant?: string;
  price?: string;
  quantity?: string;
  total?: string;
  host?: string;
  language?: string;
}

export const defaults = {
  id: '3040000000000063',
  date: 'Mar 12, 2026',
  status: 'Completed',
  title: 'Made-up kettle',
  variant: 'Blue',
  price: 'US $7.50',
  quantity: 'x1',
  total: 'US $7.50',
  host: 'www.aliexpress.com',
  language: 'en',
};

const documentOf = (html: string) =>
  new DOMParser().parseFromString(`<html><body>${html}</body></html>`, 'text/html');

const card = (shown: Shown) => {
  const one = { ...defaults, ...shown };
  const link = `//${one.host}/p/order/detail.html?orderId=${one.linked ?? one.id}`;
  return `<div class="order-item"><div class="order-item-header">
    <div class="order-item-header-status"><span class="order-item-header-status-text">${one.status}</span></div>
    <div class="order-item-header-right"><div class="order-item-header-right-info"><div>Date: ${one.date}</div><div>Ref. Number: ${one.id}</div></div>
    <a href="${link}">Details</a></div></div>
    <div class="order-item-content"><div class="order-item-content-body"><div class="order-item-content-img"></div>
    <div class="order-item-content-info"><div class="order-item-content-info-name">${one.title && `<span title="${one.title}">${one.title}</span>`}</div>
    <div class="order-item-content-info-sku">${one.variant}</div>
    <div class="order-item-content-info-number"><div class="es--wrap--2">${one.price}</div><span class="order-item-content-info-number-quantity">${one.quantity}</span></div>
    </div></div><div class="order-item-content-opt">${one.total && `<div class="order-item-content-opt-price"><span class="order-item-content-opt-price-total">Total:</span><div class="es--wrap--2">${one.total}</div></div>`}</div></div></div>`;
};

/** The orders of a made-up list, as saved. */
export const fromList = (shown: Shown, at = '2026-11-02T10:00:00.000Z') => {
  const { host, language } = { ...defaults, ...shown };
  const page = { url: `https://${host}/p/order/index.html`, language };
  return scrapeList(documentOf(card(shown))).map((order) => parseOrder(order, page, at));
};

/** The order of a made-up order page, as saved, or none. */
export const fromDetail = (shown: Shown, at = '2026-11-03T10:00:00.000Z') => {
  const one = { ...defaults, ...shown };
  const url = `https://${one.host}/p/order/detail.html?orderId=${one.linked ?? one.id}`;
  const found = scrapeDetail(
    documentOf(`<div class="order-wrap"><div class="order-status">${one.status}</div>
    <div class="order-detail-info"><div class="order-detail-order-info">
    ${one.id && `<div class="info-row"><span data-pl="order_detail_gray_id">Order ID: ${one.id}</span></div>`}
    <div class="info-row"><span data-pl="order_detail_gray_date">Order placed on: ${one.date}</span></div></div></div>
    <div class="order-detail-item"><div class="order-detail-item-content order-detail-item-content-info">
    <div class="item-title"><a href="//${one.host}/item/1005000000002001.html">${one.title}</a></div><div class="item-sku-attr">${one.variant}</div>
    <div class="item-price"><div class="es--wrap--2">${one.price}</div><span class="item-price-quantity">${one.quantity}</span></div></div></div>
    <div class="order-price"><div class="order-price-item bold-font"><span class="left-col">Total</span><div class="right-col">${one.total}</div></div></div></div>`),
    url,
  );
  return found ? [parseOrder(found, { url, language: one.language }, at)] : [];
};

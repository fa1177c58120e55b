import type { RealDetail, RealOrder, RealRefund } from './realPages';

type Children = (Element | string | undefined)[];

/** An element with a class (and attributes), built without markup in texts. */
const element = (tag: string, attributes: Record<string, string>, ...children: Children): Element => {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...children.filter((child) => child !== undefined));
  return made;
};
const div = (name: string, ...children: Children) => element('div', { class: name }, ...children);
const span = (name: string, ...children: Children) => element('span', { class: name }, ...children);
const link = (href: string, ...children: Children) => element('a', { href }, ...children);

/** A price as the site draws it since 2024: one element per character. */
const price = (text: string) =>
  div('es--wrap--1Hlfkoj notranslate', ...[...text].map((one) => span('es--char--1Z3wUdt', one)));

const picture = (url: string) =>
  element('div', { class: 'order-item-content-img', style: `background-image: url("${url}")` });

const body = ({ orderLines: [first, ...others] }: RealOrder, isMobile: boolean): Element | undefined => {
  if (!first) return undefined;
  const pictured = (line: typeof first) =>
    isMobile ? picture(line.itemImgUrl) : link(line.itemDetailUrl, picture(line.itemImgUrl));
  if (others.length > 0) {
    return div(
      'order-item-content-body',
      div('order-item-content-img-list', ...[first, ...others].map(pictured)),
    );
  }
  const title = element('span', { title: first.itemTitle }, `${first.itemTitle.slice(0, 20)}...`);
  const sku = (first.skuAttrs ?? []).map(({ name, text }) => `${name}: ${text}`).join(', ');
  return div(
    'order-item-content-body',
    pictured(first),
    div('order-item-content-info-name', isMobile ? title : link(first.itemDetailUrl, title)),
    div('order-item-content-info-sku', sku),
    div(
      'order-item-content-info-number',
      isMobile ? div('', first.itemPriceText) : price(first.itemPriceText),
      span('order-item-content-info-number-quantity', `x${first.quantity}`),
    ),
  );
};

/** A card of the order list as desktop and narrow windows draw it, made from a record. */
export const drawCard = (order: RealOrder, look: 'desktop' | 'mobile'): Element => {
  const detail = `https://www.aliexpress.com/p/order/detail.html?orderId=${order.orderId}`;
  const status = span('order-item-header-status-text', order.statusText);
  const isMobile = look === 'mobile';
  const date = isMobile
    ? span('order-item-header-date', order.orderDateText)
    : div(
        'order-item-header-right-info',
        div('', `${order.orderDateTitle}: ${order.orderDateText}`),
        div('', `Ref. Number: ${order.orderId}`, span('order-item-header-right-copy', 'Copy')),
      );
  const card = isMobile
    ? element('a', { class: 'order-item order-item-mobile', href: detail })
    : div('order-item');
  card.append(
    div('order-item-header', status, date, isMobile ? undefined : link(detail, 'Details')),
    div(
      'order-item-store',
      span(
        'order-item-store-name',
        isMobile ? span('', order.storeName) : link(order.storePageUrl, order.storeName),
      ),
    ),
    body(order, isMobile) ?? '',
    div(
      'order-item-content-opt-price',
      span('order-item-content-opt-price-total', `${order.totalPriceTitle}:`),
      isMobile ? order.totalPriceText : price(order.totalPriceText),
    ),
  );
  return card;
};

const row = (label: string, value: string, pl?: string) =>
  div('info-row', element('span', pl ? { 'data-pl': pl } : {}, `${label}: `), value);

/** A detail page made from a record, address and all. */
export const drawDetail = ({ status, lines, seller, prices, total, info, address }: RealDetail): Document => {
  const page = document.implementation.createHTMLDocument('');
  page.documentElement.lang = 'en';
  const items = lines.map((line) =>
    div(
      'order-detail-item-content-wrap',
      element('a', {
        class: 'order-detail-item-content-img',
        href: line.itemDetailUrl,
        style: `background-image: url(${line.itemImgUrl})`,
      }),
      div(
        'order-detail-item-content-info',
        div('item-title', link(line.itemDetailUrl, line.itemTitle)),
        div('item-sku-attr', (line.skuAttrs ?? []).map(({ name, text }) => `${name}: ${text}`).join(', ')),
        div('item-price', price(line.itemPriceText), span('item-price-quantity', `x${line.quantity}`)),
      ),
    ),
  );
  const priceRow = ({ title, value }: { title: string; value: string }, more = '') =>
    div(`order-price-item${more}`, span('left-col', title), span('right-col rightPriceClass', price(value)));
  page.body.append(
    div(
      'order-wrap',
      div('order-status', div('order-block-title', status)),
      div(
        'order-detail-info-item',
        div('contact-info', ...Object.values(address)),
        row('Street', `${address.detailAddress} 2026`),
      ),
      div(
        'order-detail-info-item order-detail-order-info',
        row(info.orderIdTitle ?? '', String(info.tradeOrderId), 'order_detail_gray_id'),
        row(info.orderCreatTimeTile ?? '', info.orderCreatTime ?? '', 'order_detail_gray_date'),
        row(info.payTimeTitle ?? '', info.payTime ?? ''),
        row(info.orderShipTimeTile ?? '', info.orderShipTime ?? ''),
        row(info.orderEndTimeTile ?? '', info.orderEndTime ?? ''),
        row(info.paymentMethodTitle ?? '', info.paymentMethod ?? '', 'order_detail_gray_payment'),
      ),
      div(
        'order-detail-item',
        div('order-detail-item-store', link(seller.storeUrl, span('store-name', seller.sellerName))),
        ...items,
      ),
      div('order-price', ...prices.map((one) => priceRow(one)), priceRow(total, ' bold-font')),
    ),
  );
  return page;
};

/** A row of the refund list made from a record. */
export const drawRefund = (refund: RealRefund): Element =>
  div(
    'orderItem--orderItem--a1',
    div('orderItem--orderStore--a1', refund.shopName),
    div('orderItem--orderSKUId--a1', `Order ID: ${refund.tradeOrderId}`),
    div('orderItem--orderSKUTitle--a1', refund.title),
    div('orderItem--orderSKUPrice--a1', refund.price),
    div('orderItem--orderStatusDesc--a1', `${refund.state} ${refund.gmtModifiedFormat}`),
    div('orderItem--orderStatusAction--a1', ...refund.links.map((href) => div('', link(href, 'Details')))),
  );

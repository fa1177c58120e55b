import type { Money, Order, OrderItem } from '../../model/order';
import { printedMoney } from '../../model/printedMoney';
import type { Refund } from '../../model/refund';
import { foreign, markup } from './markup';
import type { ArchiveTexts } from './texts';

const link = (address: string, words: string) =>
  address === '' ? '' : `<a href="${markup(address)}" rel="noreferrer noopener">${markup(words)}</a>`;
const joined = (parts: string[]) => parts.filter(Boolean).join(' · ');
const sum = (money: Money) => {
  const words = printedMoney(money);
  return words === '' ? '' : foreign(words);
};

const itemLine = (item: OrderItem, texts: ArchiveTexts) => {
  const title = item.title === '' ? markup(texts.pictureOnly) : foreign(item.title);
  const quantity = item.quantity === '' ? '' : markup(`× ${item.quantity}`);
  const rest = [foreign(item.variant), quantity, sum(item.price)].filter((it) => it !== '<bdi></bdi>');
  const links = [link(item.link, texts.item), link(item.image, texts.picture)];
  return `<li><b>${title}</b> ${joined([...rest, ...links])}</li>`;
};

const rows = (pairs: { label: string; value: string }[]) =>
  joined(
    pairs
      .filter(({ value }) => value !== '')
      .map(({ label, value }) => `${foreign(label)} ${foreign(value)}`),
  );

/** One order as an article of the archive. */
export const orderEntry = (order: Order, texts: ArchiveTexts): string => {
  const date = order.date || order.dateAsPrinted || texts.noDate;
  const parts = rows(order.parts.map(({ label, money }) => ({ label, value: money.asPrinted })));
  const days = rows(order.dates.map(({ label, asPrinted }) => ({ label, value: asPrinted })));
  const more = joined([
    order.payment && foreign(order.payment),
    ...order.tracking.map((number) => `${markup(texts.tracking)} ${foreign(number)}`),
    link(order.links.detail, texts.detail),
    link(order.links.receipt, texts.receipt),
  ]);
  return [
    `<article data-year="${markup(order.date.slice(0, 4))}"><div class="top"><h3>${markup(date)}</h3>`,
    `<span>${foreign(order.id)}</span><span>${foreign(order.store.name)}</span>`,
    `<span>${foreign(order.status.asPrinted)}</span>`,
    `<span class="sum">${sum(order.total) || markup(texts.noPrice)}</span></div>`,
    `<ul class="items">${order.items.map((item) => itemLine(item, texts)).join('')}</ul>`,
    ...[parts, days, more].filter(Boolean).map((line) => `<p class="muted">${line}</p>`),
    '</article>\n',
  ].join('');
};

/** One refund as an article of the archive. */
export const refundEntry = (refund: Refund): string =>
  [
    `<article data-year="${markup(refund.date.slice(0, 4))}"><div class="top">`,
    `<h3>${markup(refund.date || refund.dateAsPrinted)}</h3><span>${foreign(refund.orderId || refund.id)}</span>`,
    `<span>${foreign(refund.state.asPrinted)}</span><span class="sum">${sum(refund.money)}</span></div>`,
    `<p class="muted">${joined([refund.title, refund.store].filter(Boolean).map(foreign))}</p></article>\n`,
  ].join('');

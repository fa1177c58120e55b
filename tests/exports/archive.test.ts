// @vitest-environment node
import { createHash } from 'node:crypto';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { describe, expect, it } from 'vitest';
import { archive } from '@/content/orders/export/archive/archive';
import type { ArchiveTexts } from '@/content/orders/export/archive/texts';
import type { Order } from '@/content/orders/model/order';
import { lampOrder, lampRefund, picturesOrder } from './sampleOrders';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

const texts: ArchiveTexts = {
  language: 'ar',
  direction: 'rtl',
  title: 'My orders <2026>',
  note: 'Not whole: 2 saved.',
  orders: 'Orders',
  refunds: 'Refunds',
  find: 'Find',
  year: 'Year',
  allYears: 'All years',
  noDate: 'no date',
  noPrice: 'no price',
  pictureOnly: 'picture only',
  item: 'item page',
  picture: 'picture',
  detail: 'details',
  receipt: 'receipt',
  tracking: 'Tracking',
  notAffiliated: 'Not affiliated with AliExpress.',
};

const made = async (orders: Order[]) => {
  let html = '';
  for await (const piece of archive(orders, [lampRefund()], texts)) html += piece;
  return html;
};
const elements = (node: Node): Element[] => [
  ...('tagName' in node ? [node] : []),
  ...('childNodes' in node ? node.childNodes.flatMap(elements) : []),
];
const textOf = (node: Node): string =>
  'value' in node ? node.value : 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
const attribute = (element: Element, name: string) =>
  element.attrs.find((one) => one.name === name)?.value ?? '';
const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

describe('The HTML archive', () => {
  it('prints a sum of the official file in units, not in its cents', async () => {
    const order = { ...lampOrder(), total: { amount: '56.78', currency: '', asPrinted: '5678' } };
    const html = await made([order]);
    expect(html).toContain('56.78');
    expect(html).not.toContain('5678<');
  });

  it('holds each order once, the language and the direction, and what is not whole', async () => {
    const all = elements(parse(await made([lampOrder(), picturesOrder()])));
    const articles = all.filter(({ tagName }) => tagName === 'article').map(textOf);
    expect(articles).toHaveLength(3);
    expect(articles[0]).toContain('Desk lamp, warm white');
    expect(articles[0]).toContain('US $18.40');
    expect(articles[1]).toContain('no price');
    expect(articles[1]).toContain('picture only');
    const html = all.find(({ tagName }) => tagName === 'html') as Element;
    expect([attribute(html, 'lang'), attribute(html, 'dir')]).toEqual(['ar', 'rtl']);
    expect(all.map(textOf)[0]).toContain('Not whole: 2 saved.');
  });

  it('runs its own script and style alone, each named by its hash, and asks no server for anything', async () => {
    const all = elements(parse(await made([lampOrder()])));
    const meta = all.find((one) => attribute(one, 'http-equiv') === 'Content-Security-Policy') as Element;
    const script = all.filter(({ tagName }) => tagName === 'script');
    const style = all.filter(({ tagName }) => tagName === 'style');
    expect([script.length, style.length]).toEqual([1, 1]);
    expect(attribute(meta, 'content')).toBe(
      `default-src 'none'; style-src ${hash(textOf(style[0] as Element))}; script-src ${hash(
        textOf(script[0] as Element),
      )}; base-uri 'none'; form-action 'none'`,
    );
    const fetching = all.filter((one) =>
      ['src', 'srcset', 'data', 'poster'].some((name) => attribute(one, name)),
    );
    expect(fetching).toEqual([]);
  });

  it.each([
    '<img src=x onerror=alert(1)>',
    '</script><script>alert(1)</script>',
    '"><iframe src="https://evil.example">',
    "' onmouseover='alert(1)",
    '<!-- <svg onload=alert(1)>',
    '&lt;script&gt;',
    '\ud800 half a letter',
  ])('shows a title that tries to be markup as a text: %j', async (title) => {
    const order = lampOrder();
    order.items[0] = { ...(order.items[0] as Order['items'][0]), title };
    order.store.name = title;
    order.status.asPrinted = title;
    const all = elements(parse(await made([order])));
    expect(all.filter(({ tagName }) => tagName === 'script')).toHaveLength(1);
    expect(all.filter(({ tagName }) => ['img', 'iframe', 'svg'].includes(tagName))).toEqual([]);
    expect(all.flatMap(({ attrs }) => attrs.filter(({ name }) => name.startsWith('on')))).toEqual([]);
    const bdis = all.filter(({ tagName }) => tagName === 'bdi').map(textOf);
    expect(bdis.filter((text) => text === title.toWellFormed())).toHaveLength(3);
  });
});

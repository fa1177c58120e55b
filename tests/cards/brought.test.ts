import { afterEach, describe, expect, test } from 'vitest';
import { pages as all } from '@/content/pages';
import { brought } from '@/entrypoints/aliexpress.content/brought';
import { pages } from '@/entrypoints/saving.content/pages';
import { broughtPages } from '../../scripts/broughtPages';
import { savingPages } from '../../scripts/savingMatches';

afterEach(() => Reflect.deleteProperty(globalThis, 'leavewellPages'));

const real = all.find(({ id }) => id === 'orderList');
if (!real) throw new Error('The registry has no order list.');
const url = new URL('https://www.aliexpress.com/p/order/index.html');
const anchors = Object.keys(real.anchors ?? {});
const orderList = brought(real.id, real.at, real.facts, anchors);
const read = () => orderList.read(document, { url, settled: false });

describe('pages whose readers come with the second script', () => {
  test('are those that the script is loaded on', () => {
    expect(Object.keys(pages).sort()).toEqual([...savingPages].sort());
    expect(Object.entries(pages).filter(([id, page]) => page.id !== id)).toEqual([]);
  });

  test('tell nothing as long as it is not there', () => {
    expect(Object.keys(read()).sort()).toEqual([...real.facts].sort());
    expect(new Set(Object.values(read()))).toEqual(new Set(['unknown']));
    expect(orderList.anchors?.viewOrders?.(document)).toBeNull();
  });

  test('are read by it when it is there', () => {
    const button = document.createElement('button');
    globalThis.leavewellPages = {
      orderList: { ...real, read: () => ({ toPay: 3 }), anchors: { viewOrders: () => button } },
    };
    expect(read()).toEqual({ toPay: 3 });
    expect(orderList.anchors?.viewOrders?.(document)).toBe(button);
  });

  test('an element with the name of what it brings does not stand in for it', () => {
    const impostor = { orderList: { ...real, read: () => ({ toPay: 99 }) } };
    Object.defineProperty(Object.prototype, 'leavewellPages', { value: impostor, configurable: true });
    const facts = read();
    Reflect.deleteProperty(Object.prototype, 'leavewellPages');
    expect(facts.toPay).toBe('unknown');
  });

  test('stand in the script of the cards with their address and facts, and nothing else', async () => {
    const { load } = broughtPages() as unknown as { load(file: string): string | undefined };
    expect(load('/somewhere/content/pages/wallet.ts')).toBeUndefined();
    for (const page of all.filter(({ id }) => savingPages.includes(id))) {
      const text = load(`/somewhere/content/pages/${page.id}.ts`) ?? '';
      const lists = [page.facts, Object.keys(page.anchors ?? {})].map((list) => JSON.stringify(list));
      const places = page.at.flatMap(({ host, path, query = {} }) => [
        JSON.stringify(host),
        JSON.stringify(path),
        ...Object.values(query).map(String),
      ]);
      expect([JSON.stringify(page.id), ...lists, ...places].filter((part) => !text.includes(part))).toEqual(
        [],
      );
      expect(text).not.toContain('querySelector');
    }
  });
});

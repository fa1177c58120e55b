import { describe, expect, test } from 'vitest';
import { createCollector } from '../../content/orders/scrape/collect';

/** A small card with a made-up order. */
const card = (id: number, status = 'Completed', total = 'US $1.00') => {
  const made = document.createElement('div');
  made.className = 'order-item';
  const part = (name: string, text: string) => {
    const element = document.createElement('div');
    element.className = name;
    element.textContent = text;
    return element;
  };
  made.append(part('order-item-header-status-text', status), part('x', `82000000000000${id}`));
  made.append(part('order-item-content-opt-price-total', total));
  return made;
};

const list = (...cards: Element[]) => {
  const made = document.createElement('div');
  made.append(...cards);
  return made;
};

describe('orders gathered over many looks', () => {
  test('cards that leave the page stay gathered, each order once', () => {
    const collector = createCollector();
    const page = list(card(11), card(12));
    expect(collector.tick(page).fresh.map(({ id }) => id)).toEqual(['8200000000000011', '8200000000000012']);
    page.replaceChildren(card(12), card(13));
    expect(collector.tick(page).fresh.map(({ id }) => id)).toEqual(['8200000000000013']);
    page.replaceChildren();
    expect(collector.tick(page)).toEqual({ fresh: [], left: false });
    expect(collector.orders().map(({ id }) => id)).toEqual([
      '8200000000000011',
      '8200000000000012',
      '8200000000000013',
    ]);
  });

  test('an element that is used for another order gives that one, too', () => {
    const collector = createCollector();
    const element = card(11);
    const page = list(element);
    collector.tick(page);
    element.replaceChildren(...card(14).children);
    expect(collector.tick(page).fresh.map(({ id }) => id)).toEqual(['8200000000000014']);
    expect(collector.count()).toBe(2);
  });

  test('a card that fills late is read again; what is empty now takes nothing away', () => {
    const collector = createCollector();
    const page = list(card(11, '', ''));
    collector.tick(page);
    page.replaceChildren(card(11, 'Completed', ''));
    collector.tick(page);
    page.replaceChildren(card(11, '', 'US $2.00'));
    expect(collector.tick(page).fresh.map(({ status, total }) => [status, total])).toEqual([
      ['Completed', 'US $2.00'],
    ]);
    expect(collector.tick(page).fresh).toEqual([]);
  });

  test('a card without an id yet is read when it has one', () => {
    const collector = createCollector();
    const empty = document.createElement('div');
    empty.className = 'order-item';
    const page = list(empty);
    expect(collector.tick(page).fresh).toEqual([]);
    empty.append(...card(15).children);
    expect(collector.tick(page).fresh).toHaveLength(1);
  });

  test('a very long page is read in pieces, all of it in the end', () => {
    const collector = createCollector();
    const page = list(...Array.from({ length: 600 }, (_, place) => card(place + 11)));
    expect(collector.tick(page).left).toBe(true);
    expect(collector.count()).toBeLessThan(600);
    for (let look = 0; look < 3; look++) collector.tick(page);
    expect(collector.count()).toBe(600);
    expect(collector.tick(page).left).toBe(false);
  });

  test('late changes are found on a long page, too', () => {
    const collector = createCollector();
    const cards = Array.from({ length: 80 }, (_, place) => card(place + 11));
    const page = list(...cards);
    for (let look = 0; look < 3; look++) collector.tick(page);
    const status = cards[50]?.querySelector('.order-item-header-status-text');
    if (status) status.textContent = 'Canceled';
    const changed = Array.from({ length: 6 }, () => collector.tick(page).fresh).flat();
    expect(changed.map(({ id }) => id)).toEqual(['8200000000000061']);
  });
});

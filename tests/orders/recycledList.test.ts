import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { isWhole } from '@/content/orders/model/stretches';
import { createCollector } from '@/content/orders/scrape/collect';
import { hasRoom, isBroken } from '@/content/orders/scrape/listRoom';

const height = 200;
const length = 24;
const id = (place: number) => String(8200000000000000 + place);
const inner = (place: number) =>
  `<a href="/p/order/detail.html?orderId=${id(place)}">Details</a><b class="order-item-header-status-text">Completed</b>`;

/** Every element has the height of a card and stands where its own style, or that of its row, puts it. */
const lay = (element: Element, top: number, tall = height) => {
  element.getBoundingClientRect = () => ({ top, bottom: top + tall, height: tall }) as DOMRect;
};

/** A list that draws a few orders at a time: by elements that are used again, by slots that are emptied, or by a spacer. */
const kinds = {
  recycled: (group: Element, places: readonly number[]) => {
    group.innerHTML = '<div style="height: 4800px"></div>';
    const room = group.firstElementChild as Element;
    lay(room, 0, length * height);
    // The elements stand in the page in an order of their own.
    for (const place of [...places].sort((a, b) => (a % 4) - (b % 4))) {
      const card = document.createElement('div');
      card.className = 'order-item';
      card.setAttribute('style', `transform: translateY(${place * height}px)`);
      card.innerHTML = inner(place);
      lay(card, place * height);
      room.append(card);
    }
  },
  slots: (group: Element, places: readonly number[]) => {
    group.innerHTML = Array.from({ length }, (_, place) =>
      places.includes(place)
        ? `<div><div class="order-item">${inner(place)}</div></div>`
        : '<div style="min-height: 200px"></div>',
    ).join('');
    [...group.children].forEach((slot, place) => {
      lay(slot, place * height);
      if (slot.firstElementChild) lay(slot.firstElementChild, place * height);
    });
  },
  spacer: (group: Element, places: readonly number[]) => {
    const [first = 0] = places;
    const after = length - first - places.length;
    group.innerHTML = `<div style="padding-top: ${first * height}px; padding-bottom: ${after * height}px">${places
      .map((place) => `<div class="order-item">${inner(place)}</div>`)
      .join('')}</div>`;
    lay(group.firstElementChild as Element, 0, length * height);
    [...group.querySelectorAll('.order-item')].forEach((card, at) => {
      lay(card, (first + at) * height);
    });
  },
};

let group: Element;
beforeEach(() => {
  document.body.innerHTML = '<div class="order-wrap"><div class="comet-checkbox-group"></div></div>';
  group = document.querySelector('.comet-checkbox-group') as Element;
  lay(group, 0, length * height);
});
const range = (from: number, size: number) =>
  Array.from({ length: Math.min(size, length - from) }, (_, n) => from + n);

describe.each(Object.entries(kinds))('A list that draws only what is in sight (%s)', (_, draw) => {
  it('is read whole exactly when each two neighbours were in sight together', { timeout: 60_000 }, () => {
    const sights = fc.array(
      fc.record({ from: fc.integer({ min: 0, max: length - 1 }), size: fc.integer({ min: 1, max: 7 }) }),
      { maxLength: 16 },
    );
    fc.assert(
      fc.property(sights, (all) => {
        const collector = createCollector();
        for (const { from, size } of all) {
          draw(group, range(from, size));
          collector.tick(document, { now: 0, ended: true, isNarrowed: false });
        }
        const seen = range(0, length - 1).every((place) =>
          all.some(({ from, size }) => from <= place && from + size > place + 1),
        );
        expect(isWhole(collector.stretches.reading())).toBe(seen);
      }),
      { numRuns: 15 },
    );
  });

  it('is read whole by scrolling from its first order to its last', () => {
    const collector = createCollector();
    for (const from of range(0, length - 3)) {
      draw(group, range(from, 4));
      collector.tick(document, { now: 0, ended: from === length - 4, isNarrowed: false });
    }
    expect([collector.count(), isWhole(collector.stretches.reading())]).toEqual([length, true]);
  });

  it('has neither of its ends in sight in its middle, though nothing more can be loaded', () => {
    const collector = createCollector();
    draw(group, range(9, 5));
    collector.tick(document, { now: 0, ended: true, isNarrowed: false });
    expect(collector.stretches.reading()).toMatchObject({ first: '', last: '' });
  });
});

it('a search shows a part of the list only: nothing is said of what lies between', () => {
  const collector = createCollector();
  kinds.spacer(group, range(0, length));
  collector.tick(document, { now: 0, ended: true, isNarrowed: true });
  expect(collector.stretches.reading().stretches).toEqual([]);
});

it('a banner between two orders hides none, room without anything does', () => {
  group.innerHTML =
    '<div class="order-item">1</div><p>Sale</p><div class="order-item">2</div><p style="height: 200px"></p><div class="order-item">3</div>';
  const [one, two, three] = [...group.querySelectorAll('.order-item')] as [Element, Element, Element];
  expect([isBroken(one, two), isBroken(two, three)]).toEqual([false, true]);
  expect([hasRoom(one, 'before'), hasRoom(three, 'after')]).toEqual([false, false]);
});

import { beforeEach, describe, expect, it } from 'vitest';
import type { Evaluation } from '@/content/evaluate';
import { listPlace } from '@/entrypoints/contentScript/saving/listPlace';

const page = (filter: string, more: boolean) => {
  const options = ['All', '2025'].map((one) => `<option>${one}</option>`);
  const markup = `<div class="order-wrap"><div class="comet-tabs-nav"><div class="comet-tabs-nav-item comet-tabs-nav-item-active">View all (3)</div></div>
    <div class="order-header"><select>${options.join('')}</select></div>${more ? '<div class="order-more"><button>View orders</button></div>' : ''}</div>`;
  document.body.replaceChildren(document.createRange().createContextualFragment(markup));
  const select = document.querySelector('select') as HTMLSelectElement;
  select.selectedIndex = filter === 'All' ? 0 : 1;
};
const look = (moreToLoad: boolean | 'unknown') => ({ facts: { moreToLoad } }) as unknown as Evaluation;

beforeEach(() => page('All', true));

describe('Where in the order list we are', () => {
  it('is told by tab and filter, with the figure and the choices the page prints', () => {
    const place = listPlace(document);
    expect(place.moved(1000)).toBe(true);
    expect(place.list()).toEqual({
      tab: 'View all',
      tabCode: '',
      filter: 'All',
      sort: '',
      filtersOffered: ['All', '2025'],
      count: '3',
    });
    expect(place.isEnd(look(true), 1000)).toBe(false);
  });

  it('stays the same place while more is loaded', () => {
    const place = listPlace(document);
    place.moved(0);
    page('All', false);
    expect(place.moved(1)).toBe(false);
  });

  it('believes the end of a list that was just opened, because the page was watched until it rested', () => {
    const place = listPlace(document);
    place.moved(20_000);
    expect(place.isEnd(look(false), 20_000)).toBe(true);
    expect(place.isEnd(look('unknown'), 20_000)).toBe(false);
  });

  it('does not take the end of the old list for that of a filter just chosen', () => {
    const place = listPlace(document);
    place.moved(20_000);
    page('2025', false);
    expect(place.moved(30_000)).toBe(true);
    expect(place.isEnd(look(false), 31_000)).toBe(false);
    expect(place.wait(31_000)).toBe(14_000);
    expect(place.isEnd(look(false), 45_000)).toBe(true);
  });

  it('knows the cards of the list just left until the new ones are drawn, or long enough passed', () => {
    const card = () =>
      document.body.append(
        document.createRange().createContextualFragment('<div class="order-item">8200000000000001</div>'),
      );
    const place = listPlace(document);
    card();
    place.moved(20_000);
    expect(place.isOld(20_000)).toBe(false);
    page('2025', true);
    card();
    expect([place.moved(30_000), place.isOld(30_000)]).toEqual([true, true]);
    expect([place.moved(45_000), place.isOld(45_000)]).toEqual([false, false]);
    page('All', true);
    card();
    expect([place.moved(50_000), place.isOld(50_000)]).toEqual([true, true]);
    page('All', true);
    expect([place.moved(50_300), place.isOld(50_300)]).toEqual([false, false]);
  });

  it('stays in its list while the page redraws its tabs', () => {
    const place = listPlace(document);
    place.moved(0);
    document.querySelector('.comet-tabs-nav')?.remove();
    expect(place.moved(20_000)).toBe(false);
    expect(place.list()).toMatchObject({ tab: 'View all', filter: 'All' });
  });
});

import { expect, test } from 'vitest';
import { listState, moreButton } from '../../content/orders/scrape/listState';
import { openPage } from './openPage';

test('tabs, printed figures, filter and the button of the list of 2026', () => {
  const state = listState(openPage('desktop2026'));
  expect(state.tabs).toEqual([
    { label: 'View all', code: 'all', count: '', active: true },
    { label: 'To pay', code: 'unpaid', count: '', active: false },
    { label: 'Processing', code: 'processing', count: '1', active: false },
    { label: 'Processed', code: 'shipped', count: '2', active: false },
    { label: 'Completed', code: 'completed', count: '', active: false },
  ]);
  expect([state.tab, state.tabCode, state.filter, state.filtersOffered, state.more, state.cards]).toEqual([
    'View all',
    'all',
    'All / Last year',
    [],
    'ready',
    3,
  ]);
});

test('under the old labels the place in the row says what a tab holds', () => {
  const state = listState(openPage('desktop2022'));
  expect([state.tab, state.tabCode, state.more, state.filter]).toEqual(['Shipped', 'shipped', 'absent', '']);
  expect(state.tabs.map(({ count }) => count)).toEqual(['', '3', '', '1', '']);
});

/** The list of 2026 with other tabs. */
const withTabs = (tabs: string) => {
  const document = openPage('desktop2026');
  const nav = document.querySelector('.comet-tabs-nav');
  const parsed = new DOMParser().parseFromString(tabs, 'text/html').body;
  nav?.replaceChildren(...parsed.childNodes);
  return document;
};
const counted = (document: Document) => listState(document).tabs.map(({ code, count }) => `${code} ${count}`);

test('tabs that are plain blocks are read by their place too', () => {
  const plain =
    '<div>View all</div><div>To pay (1)</div><div>Processing (2)</div><div>Processed (3)</div><div>Completed</div><div></div>';
  expect(counted(withTabs(plain))).toEqual(['all ', 'unpaid 1', 'processing 2', 'shipped 3', 'completed ']);
  expect(counted(withTabs(plain.replace('<div>Completed</div>', '')))).toEqual([]);
});

test('tabs outside the usual row are known by their role', () => {
  const document = withTabs('');
  document.querySelector('.comet-tabs-nav')?.remove();
  for (const label of ['View all', 'To pay (4)', 'Processing', 'Processed', 'Completed']) {
    const tab = document.querySelector('.order-wrap')?.appendChild(document.createElement('span'));
    tab?.setAttribute('role', 'tab');
    if (tab) tab.textContent = label;
  }
  expect(counted(document)).toEqual(['all ', 'unpaid 4', 'processing ', 'shipped ', 'completed ']);
});

test('a tab whose label we know for something else does not pass for what its place usually holds', () => {
  const moved =
    '<div>View all</div><div>Processing (2)</div><div>To pay (1)</div><div>Processed</div><div>Completed</div>';
  expect(counted(withTabs(moved))).toEqual(['all ', ' 2', ' 1', 'shipped ', 'completed ']);
});

test('a figure that ends in a plus is not the number', () => {
  const many =
    '<div>View all</div><div>To pay (99+)</div><div>Processing (9)</div><div>Processed</div><div>Completed</div>';
  expect(counted(withTabs(many))).toEqual(['all ', 'unpaid ', 'processing 9', 'shipped ', 'completed ']);
});

test('with a tab more or less nothing is said about what the tabs hold', () => {
  const document = openPage('desktop2026');
  document.querySelector('.comet-tabs-nav-item:last-child')?.remove();
  expect(listState(document).tabs.map(({ code }) => code)).toEqual(['', '', '', '']);
});

test('the choices of the filter are read while its menu is open', () => {
  const document = openPage('desktop2026');
  const menu = document.createElement('div');
  menu.className = 'comet-select-popup-body';
  const list = menu.appendChild(document.createElement('ul'));
  for (const choice of ['All / Last year', 'last 6 months', 'last 1 year', 'last 2 years']) {
    list.appendChild(document.createElement('li')).textContent = choice;
  }
  document.body.append(menu);
  expect(listState(document).filtersOffered).toEqual([
    'All / Last year',
    'last 6 months',
    'last 1 year',
    'last 2 years',
  ]);
  list.firstElementChild?.remove();
  expect(listState(document).filtersOffered).toEqual([]);
});

test('a button that is switched off is told apart from none', () => {
  expect(listState(openPage('mobile')).more).toBe('disabled');
  expect(moreButton(openPage('desktop2022'))).toBeNull();
  expect(moreButton(openPage('desktop2026'))?.textContent).toBe('View orders');
});

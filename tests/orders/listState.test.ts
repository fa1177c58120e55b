import { expect, test } from 'vitest';
import { listState, moreButton } from '../../content/orders/listState';
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

// @vitest-environment node
import { describe, expect, it } from 'vitest';
import {
  filterRows,
  type OrderFilter,
  orderRow,
  type Sorting,
  sortRows,
} from '@/content/orders/view/orderRow';
import { lampOrder, picturesOrder } from './sampleOrders';

const cafe = () => ({
  ...lampOrder(),
  id: '8200000000000077',
  date: '',
  store: { name: 'Café Größe', link: '' },
  items: [],
  tracking: [],
  total: { amount: '5.00', currency: 'EUR', asPrinted: '€5.00' },
});
const rows = [lampOrder(), picturesOrder(), cafe()].map(orderRow);
const all: OrderFilter = { search: '', year: '', state: '', store: '' };
const found = (filter: Partial<OrderFilter>) =>
  filterRows(rows, { ...all, ...filter }).map(({ order }) => order.store.name);
const sorted = (sorting: Sorting) => sortRows(rows, sorting, 'en').map(({ order }) => order.store.name);

describe('The list of orders', () => {
  it.each([
    ['lamp', ['Lumen Shop']],
    ['LAMP warm', ['Lumen Shop']],
    ['cafe grosse', []],
    ['cafe groß', ['Café Größe']],
    ['8200 0000 0012 5102', ['Lumen Shop']],
    ['00340434', ['Lumen Shop']],
    ['completed', ['Nordic Tools']],
    ['nothing like it', []],
    ['   ', ['Lumen Shop', 'Nordic Tools', 'Café Größe']],
  ])('searched for %j shows %j', (search, names) => {
    expect(found({ search })).toEqual(names);
  });

  it.each([
    [{ year: '2025' }, ['Nordic Tools']],
    [{ year: 'none' }, ['Café Größe']],
    [{ state: 'completed' as const }, ['Nordic Tools']],
    [{ store: 'Lumen Shop' }, ['Lumen Shop']],
    [{ only: new Set(['8200000000119020']) }, ['Nordic Tools']],
    [{ year: '2026', state: 'completed' as const }, []],
  ])('filtered by %j shows %j', (filter, names) => {
    expect(found(filter)).toEqual(names);
  });

  it.each([
    [{ by: 'date', down: true }, ['Lumen Shop', 'Nordic Tools', 'Café Größe']],
    [{ by: 'date', down: false }, ['Nordic Tools', 'Lumen Shop', 'Café Größe']],
    [{ by: 'store', down: false }, ['Café Größe', 'Lumen Shop', 'Nordic Tools']],
    [{ by: 'total', down: false }, ['Café Größe', 'Lumen Shop', 'Nordic Tools']],
    [{ by: 'total', down: true }, ['Lumen Shop', 'Café Größe', 'Nordic Tools']],
  ] as const)('sorted by %j is %j, with what is empty last', (sorting, names) => {
    expect(sorted(sorting)).toEqual(names);
  });
});

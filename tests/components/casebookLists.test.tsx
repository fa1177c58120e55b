import { screen } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { List } from '@/components/casebook/orders/List';
import { Wholeness } from '@/components/casebook/orders/Wholeness';
import { completeness } from '@/content/orders/model/completeness';
import type { Order } from '@/content/orders/model/order';
import { orderOf, showWith } from './casebookHeld';

const state: Order['problems'][number] = { field: 'status', reason: 'unknownStatus', count: 1 };
const pictures: Order['problems'][number] = { field: 'items', reason: 'picturesOnly', count: 2 };
const orders = [
  orderOf(1, { problems: [state], pictures: 0 }),
  orderOf(2, { problems: [state, pictures], pictures: 2 }),
  orderOf(3, { problems: [pictures], pictures: 2 }),
  orderOf(4, { problems: [], pictures: 0 }),
];

const wayTo = (text: RegExp) =>
  screen
    .getAllByRole('listitem')
    .find(({ textContent }) => text.test(textContent ?? ''))
    ?.querySelector('a');

describe('Every reason why something could not be read', () => {
  it('has its own way to just those orders, and so have all of them together', async () => {
    const { user } = showWith(orders, <Wholeness whole={completeness(orders, [])} />);
    await user.click(screen.getByRole('button', { name: 'What could not be read' }));
    for (const [text, href, count] of [
      [/not read whole/, '#orders/notWhole', 3],
      [/an unknown state/, '#orders/status-unknownStatus', 2],
      [/pictures without names/, '#orders/items-picturesOnly', 2],
    ] as const) {
      expect(wayTo(text)?.getAttribute('href')).toBe(href);
      expect(wayTo(text)?.textContent).toBe(`Show these ${count}`);
    }
    expect(screen.getByRole('link', { name: '2 with pictures only' }).getAttribute('href')).toBe(
      '#orders/picturesOnly',
    );
  });

  it.each([
    ['notWhole', '3 not read whole', 3],
    ['status-unknownStatus', /an unknown state/, 2],
    ['picturesOnly', '2 with pictures only', 2],
    ['', undefined, 4],
    ['spam', undefined, 4],
  ])('leads to a list of exactly those: %s', (list, title, count) => {
    showWith(orders, <List list={list} />);
    expect(screen.getByRole('status').textContent).toBe(`${count} of 4`);
    if (title) expect(screen.getByText(title)).toBeDefined();
    else expect(screen.queryByRole('link', { name: 'Show all' })).toBeNull();
  });
});

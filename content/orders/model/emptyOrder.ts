import type { Money, Order, OrderItem } from './order';

export const emptyMoney = (): Money => ({ amount: '', currency: '', asPrinted: '' });

export const emptyItem = (): OrderItem => ({
  title: '',
  variant: '',
  quantity: '',
  price: emptyMoney(),
  link: '',
  image: '',
  itemId: '',
});

/** An order of which only the id is known. `at`: moment of saving (`toISOString`). */
export const emptyOrder = (id: string, at: string): Order => ({
  id,
  date: '',
  dateAsPrinted: '',
  status: { asPrinted: '', kind: 'unknown' },
  items: [],
  pictures: 0,
  store: { name: '', link: '' },
  total: emptyMoney(),
  parts: [],
  payment: '',
  tracking: [],
  dates: [],
  links: { detail: '', receipt: '', tracking: '' },
  currencies: [],
  readAt: {},
  problems: [],
  changes: [],
  firstSavedAt: at,
});

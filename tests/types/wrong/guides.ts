import { guide } from '@/content/guides/guide';

export const wrong = guide({
  // wrong: no text says what it is
  id: 'rounds',
  group: 'before',
  sources: [],
  steps: [
    // wrong: orderList
    { id: 'page', page: 'orderLists' },
    // wrong: spendBalance
    { id: 'task', task: 'spendBalances' },
    // wrong: button
    { id: 'sign', signs: [{ page: 'deleteAccount', fact: 'buttons', is: 'shown' }] },
  ],
  exits: [
    // wrong: guides/round
    { id: 'end', mood: 'good', route: 'guides/rounds' },
  ],
});

import { always, hint } from '@/content/hints/hint';

const sources = ['commonKnowledge'] as const;

export const page = hint({
  // wrong: wallet
  on: ['walet'],
  severity: 'info',
  sources,
  when: always,
});

export const fact = hint({
  on: ['orderList'],
  severity: 'info',
  sources,
  // wrong: orderList tells toPay
  when: ({ toPaid }) => toPaid === 1,
});

export const factOfAnotherPage = hint({
  on: ['orderList'],
  severity: 'info',
  sources,
  // wrong: the wallet tells it
  when: (facts) => facts.balance === 0,
});

export const anchor = hint({
  on: ['orderList'],
  severity: 'info',
  sources,
  when: always,
  // wrong: viewOrders
  ring: 'viewOrder',
});

export const task = hint({
  on: ['wallet'],
  severity: 'info',
  sources,
  when: always,
  // wrong: spendBalance
  task: 'spendBalances',
});

export const guide = hint({
  on: ['wallet'],
  severity: 'info',
  sources,
  when: always,
  // wrong: guides/lures
  route: 'guides/lure',
});

export const view = hint({
  on: ['wallet'],
  severity: 'info',
  sources,
  when: always,
  // wrong: addresses
  route: 'adresses',
});

export const source = hint({
  on: ['wallet'],
  severity: 'info',
  // wrong: commonKnowledge
  sources: ['commonknowledge'],
  when: always,
});

export const guideState = hint({
  on: ['wallet'],
  severity: 'info',
  sources,
  // wrong: round
  when: (_facts, _seen, _now, { rounds }) => rounds !== undefined,
});

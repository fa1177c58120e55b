import type { HintCase } from '../hintCase';

export const cases: HintCase[] = [
  {
    because: 'it is not known what is in the wallet',
    page: 'wallet',
    shows: true,
  },
  {
    because: 'there are coins',
    page: 'coins',
    facts: { coins: 30 },
    shows: true,
  },
  {
    because: 'there are no coins',
    page: 'coins',
    facts: { coins: 0 },
    shows: false,
  },
  {
    because: 'the wallet is empty',
    page: 'wallet',
    facts: { balance: 'none' },
    shows: false,
  },
];

import type { HintCase } from '../hintCase';

export const cases: HintCase[] = [
  {
    because: 'there are addresses',
    page: 'addresses',
    facts: { addresses: 2 },
    shows: true,
  },
  {
    because: 'it is not known how many there are',
    page: 'addresses',
    shows: true,
  },
  {
    because: 'there is none',
    page: 'addresses',
    facts: { addresses: 0 },
    shows: false,
  },
];

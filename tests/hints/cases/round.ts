import type { HintCase } from '../hintCase';

const on = (step: string, at = new Date(2026, 10, 24, 11, 50).getTime()) => ({
  round: { step, results: {}, at },
});

export const cases: Record<string, HintCase[]> = {
  roundGoesOn: [
    { because: 'no round was begun', page: 'orderList', shows: false },
    {
      because: 'the orders told what is needed, and the next page comes',
      page: 'orderList',
      facts: { toPay: 0, processing: 2, processed: 0 },
      guides: on('refundList'),
      shows: true,
      reads: 'Next: returns and refunds.',
    },
    {
      because: 'a figure could not be read',
      page: 'orderList',
      facts: { toPay: 0, processing: 2 },
      guides: on('orderList'),
      shows: true,
      reads: 'Not all is known yet.',
    },
    {
      because: 'the list of refunds goes on',
      page: 'refundList',
      facts: { open: 1, morePages: true },
      guides: on('refundList'),
      shows: true,
      reads: 'The list goes on: open its next pages.',
    },
    {
      because: 'the last page was seen just now',
      page: 'refundList',
      facts: { open: 0, morePages: false },
      guides: on('allSeen'),
      shows: true,
      reads: 'What they showed stands in the casebook.',
    },
    {
      because: 'the round ended hours ago',
      page: 'refundList',
      facts: { open: 0, morePages: false },
      guides: on('allSeen', new Date(2026, 10, 24, 9).getTime()),
      shows: false,
    },
    { because: 'the page is not one of the round', page: 'profile', guides: on('refundList'), shows: false },
  ],
};

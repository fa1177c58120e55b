import type { HintCase } from '../hintCase';

export const cases: Record<string, HintCase[]> = {
  otherCompany: [
    {
      because: 'somebody looks for help',
      page: 'helpHome',
      shows: true,
    },
    {
      because: 'the order list is open',
      page: 'orderList',
      shows: false,
    },
  ],
  systemError: [
    {
      because: 'customer service is open',
      page: 'serviceHome',
      shows: true,
    },
    {
      because: 'the delete page is open, where one line leads to all of these',
      page: 'deleteAccount',
      shows: false,
    },
  ],
  sliderStuck: [
    {
      because: 'customer service is open',
      page: 'serviceHome',
      shows: true,
    },
    {
      because: 'the delete page is open, where one line leads to all of these',
      page: 'deleteAccount',
      shows: false,
    },
  ],
  chatsAreProof: [
    {
      because: 'the messages are open',
      page: 'messages',
      shows: true,
    },
    {
      because: 'the list of orders is open',
      page: 'orderList',
      shows: false,
    },
  ],
  whoAnswers: [
    {
      because: 'the Transparency Center is open',
      page: 'transparencyCenter',
      shows: true,
    },
    {
      because: 'the list of orders is open',
      page: 'orderList',
      shows: false,
    },
  ],
  doItYourself: [
    {
      because: 'somebody looks for help',
      page: 'helpHome',
      shows: true,
    },
    {
      because: 'the list of orders is open',
      page: 'orderList',
      shows: false,
    },
  ],
  askClearly: [
    {
      because: 'somebody looks for help',
      page: 'helpHome',
      shows: true,
    },
    {
      because: 'the list of orders is open',
      page: 'orderList',
      shows: false,
    },
  ],
  keepTheRecord: [
    {
      because: 'somebody looks for help',
      page: 'helpHome',
      shows: true,
    },
    {
      because: 'the list of orders is open',
      page: 'orderList',
      shows: false,
    },
  ],
};

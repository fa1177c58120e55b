import type { HintCase } from '../hintCase';

export const cases: Record<string, HintCase[]> = {
  askForDataFirst: [
    {
      because: 'the Privacy Center is open',
      page: 'privacyCenter',
      shows: true,
    },
    {
      because: 'the delete page itself is open',
      page: 'deleteAccount',
      shows: false,
    },
  ],
  copyBeforeOpening: [
    {
      because: 'the Privacy Center is open',
      page: 'privacyCenter',
      shows: true,
    },
    {
      because: 'another page is open',
      page: 'wishList',
      shows: false,
    },
  ],
  someDataStays: [
    {
      because: 'the Privacy Center is open',
      page: 'privacyCenter',
      shows: true,
    },
    {
      because: 'the order list is open',
      page: 'orderList',
      shows: false,
    },
  ],
  sellersKeepData: [
    {
      because: 'the addresses are open',
      page: 'addresses',
      shows: true,
    },
    {
      because: 'the order list is open',
      page: 'orderList',
      shows: false,
    },
  ],
  advertisingChoices: [
    {
      because: 'the Privacy Center is open',
      page: 'privacyCenter',
      shows: true,
    },
    {
      because: 'the order list is open',
      page: 'orderList',
      shows: false,
    },
  ],
  refuseCookies: [
    {
      because: 'the cookie settings are open',
      page: 'cookieSettings',
      shows: true,
    },
    {
      because: 'the order list is open',
      page: 'orderList',
      shows: false,
    },
  ],
  reviewsStay: [
    {
      because: 'somebody writes a review',
      page: 'feedback',
      shows: true,
    },
    {
      because: 'the list of orders is open',
      page: 'orderList',
      shows: false,
    },
  ],
};

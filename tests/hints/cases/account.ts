import type { HintCase } from '../hintCase';

export const cases: Record<string, HintCase[]> = {
  accountUnavailable: [
    {
      because: 'the site says that the account is unavailable',
      page: 'accountHome',
      facts: { unavailable: 'shown' },
      shows: true,
    },
    {
      because: 'nothing of it is said',
      page: 'accountHome',
      shows: false,
    },
  ],
  signInFirst: [
    {
      because: 'nobody is signed in',
      page: 'privacyCenter',
      facts: { signedIn: false },
      shows: true,
    },
    {
      because: 'somebody is signed in',
      page: 'privacyCenter',
      facts: { signedIn: true },
      shows: false,
    },
    {
      because: 'it is not known',
      page: 'privacyCenter',
      shows: false,
    },
  ],
  keepMailboxAndPhone: [
    {
      because: 'the mailbox can be changed here',
      page: 'accountSettings',
      shows: true,
    },
    {
      because: 'a page has nothing to do with it',
      page: 'wishList',
      shows: false,
    },
  ],
  saveTheAddresses: [
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
  ],
  otherRoles: [
    {
      because: 'the account home is open',
      page: 'accountHome',
      shows: true,
    },
    {
      because: 'the order list is open',
      page: 'orderList',
      shows: false,
    },
  ],
  deactivatingIsNotDeleting: [
    {
      because: 'the old page to deactivate is open',
      page: 'deactivateAccount',
      shows: true,
    },
    {
      because: 'the order list is open',
      page: 'orderList',
      shows: false,
    },
  ],
  whatDeactivatingKeeps: [
    {
      because: 'the old page to deactivate is open',
      page: 'deactivateAccount',
      shows: true,
    },
    {
      because: 'the delete page is open',
      page: 'deleteAccount',
      shows: false,
    },
  ],
  considerPausing: [
    {
      because: 'the account home is open',
      page: 'accountHome',
      shows: true,
    },
    {
      because: 'the delete page is open',
      page: 'deleteAccount',
      shows: false,
    },
  ],
  sisterAccounts: [
    {
      because: 'the account home is open',
      page: 'accountHome',
      shows: true,
    },
    {
      because: 'the order list is open',
      page: 'orderList',
      shows: false,
    },
  ],
  appWay: [
    {
      because: 'the account home is open',
      page: 'accountHome',
      shows: true,
    },
    {
      because: 'the order list is open',
      page: 'orderList',
      shows: false,
    },
  ],
  noteAccountDetails: [
    {
      because: 'the settings are open',
      page: 'accountSettings',
      shows: true,
    },
    {
      because: 'the order list is open',
      page: 'orderList',
      shows: false,
    },
  ],
  socialSignIn: [
    {
      because: 'the settings are open',
      page: 'accountSettings',
      shows: true,
    },
    {
      because: 'the order list is open',
      page: 'orderList',
      shows: false,
    },
  ],
  strongPasswords: [
    {
      because: 'the old page for the password is open',
      page: 'accountSecurity',
      shows: true,
    },
    {
      because: 'the order list is open',
      page: 'orderList',
      shows: false,
    },
  ],
  clearTheProfile: [
    {
      because: 'the profile is open',
      page: 'profile',
      shows: true,
    },
    {
      because: 'the order list is open',
      page: 'orderList',
      shows: false,
    },
  ],
  fakeParcelMail: [
    {
      because: 'a parcel is tracked',
      page: 'tracking',
      shows: true,
    },
    {
      because: 'the list is open',
      page: 'orderList',
      shows: false,
    },
  ],
  saveTheWishList: [
    {
      because: 'there are items',
      page: 'wishList',
      facts: { items: 12 },
      shows: true,
    },
    {
      because: 'it is not known how many there are',
      page: 'wishList',
      shows: true,
    },
    {
      because: 'the list is empty',
      page: 'wishList',
      facts: { items: 0 },
      shows: false,
    },
  ],
  stopTheMail: [
    {
      because: 'the mail settings are open',
      page: 'emailSettings',
      shows: true,
    },
    {
      because: 'the list of orders is open',
      page: 'orderList',
      shows: false,
    },
  ],
};

import { type AccountDetails, detailsSchema } from './records';

export const signInWays = detailsSchema.shape.signIn.def.element.options;

/** Account details before anything is typed. */
export const emptyDetails = (casebook: string): AccountDetails => ({
  casebook,
  id: 'account',
  mailbox: '',
  phone: '',
  signIn: [],
  country: '',
  language: '',
  currency: '',
  payments: [],
  notes: '',
  changedAt: new Date().toISOString(),
});

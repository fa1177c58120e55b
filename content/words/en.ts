import { seen, told, type Words } from './words';

const pageData = (...texts: string[]) => seen('page data', '2026-09', ...texts);
const notes = (...texts: string[]) => seen('order page notes', '2026-09-04', ...texts);
const directory = (...texts: string[]) => seen('delete directory', '2021-11-24', ...texts);
const guides = (...texts: string[]) => told('deletion guides', '2026-08', ...texts);

/** English. */
const en: Words = {
  statuses: {
    toPay: notes('To pay', 'Awaiting payment', 'Unpaid'),
    processing: [...pageData('Processing'), ...notes('Awaiting shipment', 'Ready to ship')],
    shipped: [...pageData('Awaiting delivery'), ...notes('Processed', 'Shipped')],
    completed: [...pageData('Completed'), ...notes('Finished')],
    canceled: [
      ...pageData('Canceled'),
      ...notes('Cancelled', 'Order cancelled', 'Closed', 'Expired', 'Payment expired'),
    ],
  },
  orderControls: {
    cancel: notes('Cancel'),
    confirm: pageData('Confirm received'),
    returns: pageData('Returns/refunds'),
  },
  deleteControls: {
    start: directory('Delete my account'),
    agree: guides('Agree'),
    word: directory('Delete'),
    getCode: guides('Get code'),
    verify: guides('Verify'),
    final: guides('Delete account'),
    entry: [...directory('Delete my account'), ...guides('Delete account')],
    deactivate: directory('Deactivate Account', 'Deactivate My Account'),
    refusal: told('refusal guides', '2026-08', 'order', 'dispute'),
  },
  refundStates: {
    finished: seen('refund page script', '', 'Refund complete'),
    open: seen('refund page script', '', 'Waiting for your response', "Waiting for AliExpress's feedback"),
  },
  unavailable: [
    { text: 'Your account is temporarily unavailable', source: 'locked account page', date: '', part: true },
  ],
  headings: seen(
    'site facts 6',
    '2026-09',
    'Privacy Center',
    'Help Center',
    'Cookie Preferences',
    'Advertising Preferences',
    'Account Settings',
    'Edit Settings',
    'Privacy setting',
    'My AliExpress',
  ),
};

export default en;

import { saw } from '../../tasks/saw';
import type { HintCase } from '../hintCase';

/** Ten minutes before every example. */
const before = new Date(2026, 10, 24, 11, 50).getTime();

export const cases: Record<string, HintCase[]> = {
  lastPointOfReturn: [
    {
      because: 'the last button is in sight',
      page: 'deleteAccount',
      facts: { step: 'final', last: 'shown' },
      shows: true,
    },
    {
      because: 'the last button stands beside the code',
      page: 'deleteAccount',
      facts: { step: 'code', last: 'shown' },
      shows: true,
    },
    {
      because: 'the page asks for the code alone',
      page: 'deleteAccount',
      facts: { step: 'code', last: 'notShown' },
      shows: false,
    },
    {
      because: 'the step is not known',
      page: 'deleteAccount',
      shows: false,
    },
  ],
  stepNotKnown: [
    {
      because: 'the page asks for something in words we do not know',
      page: 'deleteAccount',
      facts: { step: 'other' },
      shows: true,
      reads: 'may be the last, and that cannot be taken back',
      first: true,
    },
    {
      because: 'it asks in a dialog above the button that begins',
      page: 'deleteAccount',
      facts: { button: 'shown', step: 'other' },
      shows: true,
      first: true,
    },
    {
      because: 'it asked a while ago and now shows nothing that we know',
      page: 'deleteAccount',
      seen: saw('deleteAccount', { step: 'other' }, before),
      shows: true,
      reads: 'When it says done, keep the proof',
      first: true,
    },
    {
      because: 'it asked long ago',
      page: 'deleteAccount',
      seen: saw('deleteAccount', { step: 'other' }, before - 3_600_000),
      shows: false,
    },
    {
      because: 'it asked and is back at its beginning',
      page: 'deleteAccount',
      facts: { button: 'shown', step: 'none', last: 'notShown' },
      seen: saw('deleteAccount', { step: 'other' }, before),
      shows: false,
    },
    {
      because: 'it asked and the last button is now in sight',
      page: 'deleteAccount',
      facts: { step: 'final', last: 'shown' },
      seen: saw('deleteAccount', { step: 'other' }, before),
      shows: false,
    },
    {
      because: 'the last button was there, so the proof has its own card',
      page: 'deleteAccount',
      seen: saw('deleteAccount', { step: 'other', last: 'shown' }, before),
      shows: false,
    },
    {
      because: 'nothing is known of the page yet',
      page: 'deleteAccount',
      shows: false,
    },
  ],
  keepTheConfirmation: [
    {
      because: 'the page asks for the code',
      page: 'deleteAccount',
      facts: { step: 'code', last: 'notShown' },
      shows: true,
    },
    {
      because: 'the page asks for the word, whose button may be the last one',
      page: 'deleteAccount',
      facts: { step: 'word', last: 'notShown' },
      shows: true,
    },
    {
      because: 'the last button was in sight and the page now shows something else',
      page: 'deleteAccount',
      seen: saw('deleteAccount', { step: 'final', last: 'shown' }, before),
      shows: true,
      first: true,
    },
    {
      because: 'the word came last and the page now shows something else',
      page: 'deleteAccount',
      seen: saw('deleteAccount', { step: 'word', last: 'notShown' }, before),
      shows: true,
      first: true,
    },
    {
      because: 'that was days ago',
      page: 'deleteAccount',
      seen: saw('deleteAccount', { step: 'final', last: 'shown' }, before - 3 * 86_400_000),
      shows: false,
    },
    {
      because: 'the steps have not begun',
      page: 'deleteAccount',
      facts: { button: 'shown', step: 'none', last: 'notShown' },
      shows: false,
    },
  ],
  deleteSteps: [
    {
      because: 'the delete page is open and we know none of its words',
      page: 'deleteAccount',
      shows: true,
      reads: 'Look for the red button',
    },
    {
      because: 'its button is there',
      page: 'deleteAccount',
      facts: { button: 'shown', step: 'none', last: 'notShown' },
      shows: true,
      reads: 'First the red button',
      ring: 'deleteButton',
    },
    {
      because: 'the terms are there',
      page: 'deleteAccount',
      facts: { step: 'terms', last: 'notShown' },
      shows: true,
      reads: 'Reading deletes nothing',
      ring: 'agreeButton',
      first: true,
    },
    {
      because: 'the word is asked for',
      page: 'deleteAccount',
      facts: { step: 'word', last: 'notShown' },
      shows: true,
      reads: 'The button beside it may already be the last',
      ring: 'wordButton',
      first: true,
    },
    {
      because: 'the code is asked for',
      page: 'deleteAccount',
      facts: { step: 'code', last: 'notShown' },
      shows: true,
      reads: 'We read no field here',
      ring: 'getCode',
      first: true,
    },
    {
      because: 'only the last button is there, which has a card of its own',
      page: 'deleteAccount',
      facts: { step: 'final', last: 'shown' },
      shows: false,
    },
    {
      because: 'the last button was there and now nothing is that we know',
      page: 'deleteAccount',
      seen: saw('deleteAccount', { step: 'final', last: 'shown' }, before),
      shows: false,
    },
    {
      because: 'the page asks for something in words we do not know, which has a card of its own',
      page: 'deleteAccount',
      facts: { step: 'other' },
      shows: false,
    },
    {
      because: 'the page shows no button',
      page: 'deleteAccount',
      facts: { button: 'hidden' },
      shows: false,
    },
    {
      because: 'the page refused',
      page: 'deleteAccount',
      facts: { step: 'refused', last: 'notShown' },
      shows: false,
    },
  ],
  verdictHere: [
    { because: 'the delete page is open and nothing is known of it', page: 'deleteAccount', shows: true },
    {
      because: 'its button is there',
      page: 'deleteAccount',
      facts: { button: 'shown', step: 'none', last: 'notShown' },
      shows: true,
      reads: 'A few checks first',
    },
    {
      because: 'the last button is there, whose own card says the same',
      page: 'deleteAccount',
      facts: { step: 'final', last: 'shown' },
      shows: false,
    },
    {
      because: 'the page has refused already',
      page: 'deleteAccount',
      facts: { step: 'refused', last: 'notShown' },
      shows: false,
    },
  ],
  listIsPausing: [
    { because: 'the delete page is open', page: 'deleteAccount', shows: true, reads: 'switch your list' },
    { because: 'another page of the account is open', page: 'accountHome', shows: false },
  ],
  whatDeletionMeans: [
    {
      because: 'somebody opens the delete page',
      page: 'deleteAccount',
      shows: true,
    },
    {
      because: 'a page has nothing to do with deleting',
      page: 'wishList',
      shows: false,
    },
  ],
  deletionRefused: [
    {
      because: 'the page refused',
      page: 'deleteAccount',
      facts: { button: 'shown', step: 'refused' },
      shows: true,
    },
    {
      because: 'it is not known whether it refuses',
      page: 'deleteAccount',
      shows: false,
    },
  ],
  deleteButtonMissing: [
    {
      because: 'the page has settled without a button',
      page: 'deleteAccount',
      facts: { button: 'hidden' },
      shows: true,
    },
    {
      because: 'the page may still be loading',
      page: 'deleteAccount',
      shows: false,
    },
    {
      because: 'the button is there',
      page: 'deleteAccount',
      facts: { button: 'shown' },
      shows: false,
    },
  ],
  deleteEntryHere: [
    {
      because: 'the page has a way to delete',
      page: 'accountSettings',
      facts: { deleteEntry: 'shown' },
      shows: true,
    },
    {
      because: 'it is not known',
      page: 'accountSettings',
      shows: false,
    },
  ],
  noDeleteEntryHere: [
    {
      because: 'the page has settled without one',
      page: 'accountSettings',
      facts: { deleteEntry: 'hidden' },
      shows: true,
    },
    {
      because: 'the page may still be loading',
      page: 'accountSettings',
      shows: false,
    },
    {
      because: 'there is one',
      page: 'accountSettings',
      facts: { deleteEntry: 'shown' },
      shows: false,
    },
  ],
  optionMayBeHidden: [
    {
      because: 'it is not known whether the page has a way to delete',
      page: 'accountHome',
      shows: true,
    },
    {
      because: 'it has one',
      page: 'accountHome',
      facts: { deleteEntry: 'shown' },
      shows: false,
    },
    {
      because: 'it surely has none: another hint says so',
      page: 'accountHome',
      facts: { deleteEntry: 'hidden' },
      shows: false,
    },
  ],
  countryMayMatter: [
    {
      because: 'the delete button was looked for and is not there',
      page: 'deleteAccount',
      facts: { button: 'hidden' },
      shows: true,
    },
    {
      because: 'the settings have no way to delete',
      page: 'accountSettings',
      facts: { deleteEntry: 'hidden' },
      shows: true,
    },
    {
      because: 'there is a way',
      page: 'accountSettings',
      facts: { deleteEntry: 'shown' },
      shows: false,
    },
    {
      because: 'nobody knows yet',
      page: 'deleteAccount',
      shows: false,
    },
  ],
  somethingDoesNotWork: [
    { because: 'the delete page is open', page: 'deleteAccount', shows: true },
    { because: 'another page is open', page: 'orderList', shows: false },
  ],
};

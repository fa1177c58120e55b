import { task } from './task';

/** No link: a page of the account asks to sign in, and whether that wakes an account that waits is not known. */
export default task({ id: 'followUp', stage: 'afterwards', room: 'messages/stillActive' });

import { letter } from './letter';

/** A charge or a missing refund after the account is gone. Says nothing of closing, which is done. */
export default letter({ id: 'charges', channel: 'form', to: 'support' });

import { letter } from './letter';

/** A copy of the data, to be asked for before deleting (guide C8; site facts 3.7). */
export default letter({ id: 'askForData', channel: 'mail', to: 'officer', asks: 'access' });

import { letter } from './letter';

/** To the Data Protection Officer, from the registered mailbox (guide C7, C8). */
export default letter({ id: 'deleteOfficer', channel: 'mail', to: 'officer', asks: 'erase' });

import { letter } from './letter';

/** The account is still there after the deletion was asked for (guide G26). */
export default letter({ id: 'stillActive', channel: 'mail', to: 'officer', asks: 'erase' });

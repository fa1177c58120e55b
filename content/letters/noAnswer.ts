import { letter } from './letter';

/** No answer came by the date it was due (guide G26, C9). */
export default letter({ id: 'noAnswer', channel: 'mail', to: 'officer' });

import { letter } from './letter';

/** The short form for the support chat (guide G18, G19, G22). */
export default letter({ id: 'deleteChat', channel: 'chat', to: 'support', asks: 'erase' });

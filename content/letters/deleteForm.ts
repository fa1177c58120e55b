import { letter } from './letter';

/** The longer form for the contact form or a mail to support (guide G18–G20). */
export default letter({ id: 'deleteForm', channel: 'form', to: 'support', asks: 'erase' });

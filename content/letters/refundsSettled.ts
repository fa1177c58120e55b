import { letter } from './letter';

/** Asks support to confirm that every refund was paid (guide G8). */
export default letter({ id: 'refundsSettled', channel: 'form', to: 'support' });

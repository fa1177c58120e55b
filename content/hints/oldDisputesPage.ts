import { pageAddresses } from '../pageAddresses';
import { always, hint } from './hint';

export default hint({
  id: 'oldDisputesPage',
  on: ['oldDisputes'],
  severity: 'info',
  sources: ['refundPageNotes'],
  when: always,
  link: pageAddresses.refundList,
});

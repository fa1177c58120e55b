import { pageAddresses } from '../pageAddresses';
import { always, hint } from './hint';

export default hint({
  id: 'doItYourself',
  on: ['helpHome', 'helpArticle', 'serviceHome'],
  severity: 'info',
  journey: 'close',
  sources: ['deleteDirectory', 'privacyPolicy'],
  when: always,
  link: pageAddresses.deleteAccount,
});

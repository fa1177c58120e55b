import { hint } from './hint';

export default hint({
  id: 'saveTheAddresses',
  on: ['addresses'],
  severity: 'wait',
  sources: ['guideArticle'],
  when: (facts) => facts.addresses !== 0,
  task: 'saveAddresses',
  action: 'saveAddresses',
});

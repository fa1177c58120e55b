import { hint } from './hint';

export default hint({
  id: 'pressYourself',
  on: ['orderList'],
  severity: 'info',
  sources: ['termsOfUse'],
  when: (facts) => facts.moreToLoad === true,
  ring: 'viewOrders',
});

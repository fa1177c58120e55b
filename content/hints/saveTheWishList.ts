import { hint } from './hint';

export default hint({
  id: 'saveTheWishList',
  on: ['wishList'],
  severity: 'info',
  sources: ['guideArticle'],
  when: (facts) => facts.items !== 0,
  task: 'saveWishList',
});

import { hint } from './hint';

export default hint({
  id: 'canStillReturn',
  on: ['orderDetail'],
  severity: 'wait',
  sources: ['guideArticle', 'orderPageNotes'],
  when: (facts) => facts.canReturn === true,
  ring: 'returnButton',
});

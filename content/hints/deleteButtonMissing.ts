import { hint } from './hint';

export default hint({
  id: 'deleteButtonMissing',
  on: ['deleteAccount'],
  severity: 'wait',
  journey: 'close',
  first: true,
  sources: ['guideArticle', 'deleteDirectory'],
  when: (facts) => facts.button === 'hidden',
  room: 'guides/optionHidden',
});

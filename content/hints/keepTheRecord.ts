import { always, hint } from './hint';

export default hint({
  id: 'keepTheRecord',
  on: ['helpHome', 'helpArticle', 'serviceHome'],
  severity: 'info',
  sources: ['guideArticle'],
  when: always,
});

import { always, hint } from './hint';

export default hint({
  id: 'stopTheMail',
  on: ['emailSettings'],
  severity: 'info',
  sources: ['guideArticle'],
  when: always,
  task: 'stopMarketingMail',
});

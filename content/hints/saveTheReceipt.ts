import { always, hint } from './hint';

export default hint({
  id: 'saveTheReceipt',
  on: ['orderDetail', 'receipt'],
  severity: 'info',
  sources: ['guideArticle', 'orderPageNotes'],
  when: always,
  task: 'saveReceipts',
});

import { always, hint } from './hint';

export default hint({
  id: 'whoAnswers',
  on: ['transparencyCenter', 'serviceHome'],
  severity: 'info',
  sources: ['privacyPolicy'],
  when: always,
  room: 'messages/deleteOfficer',
});

import { always, hint } from './hint';

export default hint({
  id: 'askForDataFirst',
  on: ['privacyCenter'],
  severity: 'wait',
  sources: ['privacyPolicy', 'dataFileNotes'],
  when: always,
  room: 'messages/askForData',
  task: 'requestOfficialFile',
});

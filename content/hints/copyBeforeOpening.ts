import { always, hint } from './hint';

export default hint({
  id: 'copyBeforeOpening',
  on: ['privacyCenter'],
  severity: 'wait',
  sources: ['dataFileNotes'],
  when: always,
});

import { always, hint } from './hint';

export default hint({
  id: 'returnTakesTime',
  on: ['startReturn'],
  severity: 'wait',
  sources: ['refusalGuides'],
  when: always,
});

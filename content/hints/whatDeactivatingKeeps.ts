import { always, hint } from './hint';

export default hint({
  id: 'whatDeactivatingKeeps',
  on: ['deactivateAccount'],
  severity: 'info',
  sources: ['legacyGuides'],
  when: always,
  task: 'deactivate',
});

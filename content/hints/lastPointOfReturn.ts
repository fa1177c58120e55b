import { hint } from './hint';

export default hint({
  id: 'lastPointOfReturn',
  on: ['deleteAccount'],
  severity: 'noWayBack',
  sources: ['deletionGuides'],
  when: (facts) => facts.step === 'final',
  ring: 'finalButton',
  task: 'confirmDeletion',
});

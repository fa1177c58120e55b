import { hint } from './hint';

export default hint({
  id: 'deletionRefused',
  on: ['deleteAccount'],
  severity: 'wait',
  sources: ['refusalGuides'],
  when: (facts) => facts.step === 'refused',
  room: 'guides/refused',
});

import { hint } from './hint';

export default hint({
  id: 'deletionRefused',
  on: ['deleteAccount'],
  severity: 'wait',
  first: true,
  sources: ['refusalGuides'],
  when: (facts) => facts.step === 'refused',
  room: 'guides/refused',
});

import { hint } from './hint';

/** Goes by the button alone, not by the step: the code may be asked for beside it. */
export default hint({
  id: 'lastPointOfReturn',
  on: ['deleteAccount'],
  severity: 'noWayBack',
  first: true,
  verdict: true,
  sources: ['deletionGuides'],
  when: ({ last }) => last === 'shown',
  ring: 'finalButton',
});

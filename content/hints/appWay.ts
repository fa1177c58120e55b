import { always, hint } from './hint';

export default hint({
  id: 'appWay',
  on: ['accountHome', 'accountArea'],
  severity: 'info',
  sources: ['deletionGuides'],
  when: always,
});

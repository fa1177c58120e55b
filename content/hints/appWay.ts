import { always, hint } from './hint';

export default hint({
  id: 'appWay',
  on: ['accountHome', 'accountArea'],
  severity: 'info',
  journey: 'close',
  sources: ['deletionGuides'],
  when: always,
});

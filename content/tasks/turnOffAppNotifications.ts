import { task } from './task';

export default task({
  id: 'turnOffAppNotifications',
  stage: 'pause',
  journeys: ['pause'],
  links: [{ id: 'app' }],
});

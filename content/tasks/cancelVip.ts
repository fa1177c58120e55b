import { task } from './task';

export default task({
  id: 'cancelVip',
  stage: 'settle',
  links: [{ id: 'vip' }],
});

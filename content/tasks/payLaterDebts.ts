import { task } from './task';

export default task({
  id: 'payLaterDebts',
  stage: 'settle',
  links: [{ id: 'provider' }],
});

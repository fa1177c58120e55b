import { task } from './task';

export default task({
  id: 'removeReviews',
  stage: 'unlink',
  links: [{ id: 'reviews' }],
});

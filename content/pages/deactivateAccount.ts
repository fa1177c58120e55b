import { firstShown } from './isShown';
import { page, unknown } from './page';

export default page({
  id: 'deactivateAccount',
  at: [{ host: 'accounts', path: '/user/organization/deactive_account.htm' }],
  facts: ['form'],
  // The old page may lead elsewhere today: a form with something to fill in says that it is still there.
  read: (document) => ({ form: firstShown(document, ['form input', 'form select']) !== null || unknown }),
});

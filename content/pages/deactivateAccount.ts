import { first, isShown } from './isShown';
import { page, unknown } from './page';

const kinds = ['input', 'select'];
/** How many of each are asked for their form. */
const most = 50;

const isIn = (field: Element) => field.closest('form') !== null && isShown(field);

export default page({
  id: 'deactivateAccount',
  at: [{ host: 'accounts', path: '/user/organization/deactive_account.htm' }],
  facts: ['form'],
  // The old page may lead elsewhere today: a form with something to fill in says that it is still there.
  read: (document) => ({
    form: kinds.some((kind) => first(document.getElementsByTagName(kind), most).some(isIn)) || unknown,
  }),
});

import { plainPage } from './page';

export default plainPage('deactivateAccount', [
  { host: 'accounts', path: '/user/organization/deactive_account.htm' },
]);

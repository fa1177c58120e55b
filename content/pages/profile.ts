import { accountPage } from './deleteEntry';

export default accountPage('profile', [
  { host: 'accounts', path: '/user/organization/manage_person_profile.htm' },
]);

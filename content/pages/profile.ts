import { plainPage } from './page';

export default plainPage('profile', [
  { host: 'accounts', path: '/user/organization/manage_person_profile.htm' },
]);

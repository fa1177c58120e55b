import { plainPage } from './page';

export default plainPage('accountSecurity', [
  { host: 'accounts', path: '/user/company/change_password_security_prompt.htm' },
]);

import { accountPage } from './deleteEntry';

export default accountPage('accountSecurity', [
  { host: 'accounts', path: '/user/company/change_password_security_prompt.htm' },
]);

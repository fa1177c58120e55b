import { accountPage } from './deleteEntry';

export default accountPage('privacyCenter', [{ host: 'privacy', path: '/*' }]);

import { plainPage } from './page';

export default plainPage('privacyCenter', [{ host: 'privacy', path: '/*' }]);

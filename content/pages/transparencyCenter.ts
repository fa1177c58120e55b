import { plainPage } from './page';

export default plainPage('transparencyCenter', [{ host: 'storefront', path: '/p/transparencycenter/*' }]);

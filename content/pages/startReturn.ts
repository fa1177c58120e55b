import { plainPage } from './page';

export default plainPage('startReturn', [
  { host: 'storefront', path: '/p/reverse-pages/start.html' },
  { host: 'trade', path: '/issue/fastissue/createIssueStep1.htm' },
]);

import { plainPage } from './page';

export default plainPage('serviceHome', [
  { host: 'customerservice', path: '/home' },
  { host: 'service', path: '/page/home' },
  { host: 'service', path: '/' },
]);

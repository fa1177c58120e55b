import { plainPage } from './page';

export default plainPage('helpHome', [
  { host: 'helpcenter', path: '/s/BuyerHelp' },
  { host: 'helpcenter', path: '/s/BuyerHelp/' },
  { host: 'help', path: '/*' },
]);

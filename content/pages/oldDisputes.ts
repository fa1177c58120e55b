import { plainPage } from './page';

export default plainPage('oldDisputes', [
  { host: 'trade', path: '/issue/issue_list.htm' },
  { host: 'trade', path: '/issue/issueList.htm' },
  { host: 'trade', path: '/issue/issueDetail.htm' },
]);

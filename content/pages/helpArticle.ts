import { plainPage } from './page';

export default plainPage('helpArticle', [
  { host: 'helpcenter', path: '/s/BuyerHelp/*' },
  { host: 'customerservice', path: '/knowledgeDetail' },
  { host: 'service', path: '/page/knowledge' },
  { host: 'helppage', path: '/buyercenter/questionAnswer.htm' },
]);

import { plainPage } from './page';

export default plainPage('messages', [
  { host: 'storefront', path: '/p/message/index.html' },
  { host: 'msg', path: '/buyerMsgListNew.htm' },
  { host: 'msg', path: '/msgDetail.htm' },
  { host: 'message', path: '/message/messagecenter_list.htm' },
]);

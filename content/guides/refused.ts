import { guide } from './guide';
import { tryInTurn } from './inTurn';
import * as remedies from './remedies';

/** The page refuses because of orders or disputes (guide C3, C22). The exact list of reasons is not known. */
export default guide({
  id: 'refused',
  group: 'trouble',
  sources: ['refusalGuides', 'guideArticle'],
  steps: tryInTurn('askWhy', [
    { id: 'readIt' },
    { id: 'onTheWay', page: 'orderList', task: 'ordersOnTheWay' },
    { id: 'unpaid', page: 'orderList', task: 'unpaidOrders' },
    { id: 'refunds', page: 'refundList', task: 'openRefunds' },
    { id: 'disputes', page: 'oldDisputes', task: 'openDisputes' },
    { id: 'payLater', task: 'payLaterDebts' },
    { id: 'laterAgain', page: 'deleteAccount' },
  ]),
  exits: [
    { ...remedies.solved, task: 'openDeletePage' },
    { id: 'askWhy', mood: 'open', task: 'askSupport', route: 'messages/deleteForm' },
  ],
});

import { guide, type Step } from './guide';
import * as remedies from './remedies';

/** What may stand in the way: while it is open, the person waits for it; what is clear is passed over. */
const settle = (step: Omit<Step, 'answers' | 'next'>, next: string): Step => ({
  ...step,
  passAs: 'settled',
  answers: [
    { id: 'settled', to: next },
    { id: 'stillOpen', to: 'comeBack' },
  ],
});

/** The page refuses because of orders or disputes (guide C3, C22). The exact list of reasons is not known. */
export default guide({
  id: 'refused',
  group: 'trouble',
  sources: ['refusalGuides', 'guideArticle'],
  steps: [
    { id: 'readIt', next: 'onTheWay' },
    settle({ id: 'onTheWay', page: 'orderList', check: 'ordersOnTheWay' }, 'unpaid'),
    settle({ id: 'unpaid', page: 'orderList', check: 'unpaidOrders' }, 'refunds'),
    settle({ id: 'refunds', page: 'refundList', check: 'returns' }, 'disputes'),
    settle({ id: 'disputes', page: 'oldDisputes', check: 'disputes' }, 'payLater'),
    settle({ id: 'payLater', check: 'payLater' }, 'laterAgain'),
    {
      id: 'laterAgain',
      page: 'deleteAccount',
      answers: [
        { id: 'helped', to: 'solved' },
        { id: 'notHelped', to: 'askWhy' },
        { id: 'notYet', to: 'comeBack' },
      ],
    },
  ],
  exits: [
    { ...remedies.solved, task: 'openDeletePage' },
    { id: 'comeBack', mood: 'wait', route: 'calendar' },
    { id: 'askWhy', mood: 'open', task: 'askSupport', route: 'messages/deleteForm' },
  ],
});

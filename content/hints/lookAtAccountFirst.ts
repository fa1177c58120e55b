import { sighting } from '../facts';
import { pageAddresses } from '../pageAddresses';
import { hint } from './hint';
import { isOnItsWay } from './isOnItsWay';

const figures = ['toPay', 'processing', 'processed'];

export default hint({
  id: 'lookAtAccountFirst',
  on: ['deleteAccount'],
  severity: 'wait',
  sources: ['refusalGuides'],
  when: (facts, seen) =>
    isOnItsWay(facts) && (!seen.refundList || figures.some((name) => !sighting(seen, 'orderList', name))),
  link: pageAddresses.orderList,
  action: 'startRound',
});

import { pageAddresses } from '../pageAddresses';
import { always, hint } from './hint';
import { number } from './number';

/** Hints about refunds; of two that weigh the same, the first is shown first. */
export const refundsHints = {
  returnsStillOpen: hint({
    on: ['refundList'],
    journey: 'close',
    severity: 'wait',
    sources: ['refusalGuides', 'refundPageNotes'],
    when: (facts) => {
      const count = number(facts.open);
      return count > 0 && { count };
    },
    check: 'returns',
  }),
  settleDisputes: hint({
    on: ['refundList', 'refundDetail', 'oldDisputes'],
    journey: 'close',
    severity: 'wait',
    sources: ['refusalGuides', 'guideArticle'],
    when: always,
    asks: true,
    check: 'disputes',
  }),
  thinkBeforeTakingBack: hint({
    on: ['refundCancel'],
    journey: 'close',
    severity: 'wait',
    sources: ['commonKnowledge'],
    when: always,
  }),
  returnTakesTime: hint({
    on: ['startReturn'],
    journey: 'close',
    severity: 'wait',
    sources: ['refusalGuides'],
    when: always,
  }),
  openCase: hint({
    on: ['violations'],
    journey: 'close',
    severity: 'wait',
    sources: ['commonKnowledge'],
    when: always,
  }),
  oldDisputesPage: hint({
    on: ['oldDisputes'],
    severity: 'info',
    sources: ['refundPageNotes'],
    when: always,
    link: pageAddresses.refundList,
  }),
  refundListGoesOn: hint({
    on: ['refundList'],
    severity: 'info',
    sources: ['refundPageNotes'],
    when: (facts) => facts.morePages === true,
  }),
  proofOfRefund: hint({
    on: ['refundList', 'refundDetail'],
    after: true,
    severity: 'info',
    sources: ['guideArticle'],
    when: always,
    action: 'saveRefunds',
    picture: true,
  }),
};

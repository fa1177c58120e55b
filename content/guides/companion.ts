import type { Facts } from '../pages/fact';
import type { FactOf } from '../pages/table';
import { guide, type Step } from './guide';
import { inTurn } from './inTurn';

const on = (fact: FactOf<'deleteAccount'>, is: string) => ({ page: 'deleteAccount', fact, is }) as const;

/**
 * Beside the person on the delete page (guide C1, C2, G15, G20). The site is said to ask for these things; sources
 * disagree on their order, so any step may be the one in sight (`stepFor`), and the list can be walked in any order.
 */
const companion = guide({
  id: 'companion',
  group: 'delete',
  sources: ['deleteDirectory', 'deletionGuides'],
  steps: inTurn('keepIt', [
    { id: 'ready', page: 'deleteAccount', verdict: true, signs: [on('step', 'none'), on('button', 'shown')] },
    { id: 'terms', signs: [on('step', 'terms')] },
    { id: 'word', signs: [on('step', 'word')] },
    { id: 'code', signs: [on('step', 'code')] },
    { id: 'lastButton', mark: 'noWayBack', verdict: true, signs: [on('last', 'shown'), on('step', 'final')] },
    // No source gives the confirmation's words, so no page tells it: the person says that it is done.
    { id: 'confirmation', task: 'confirmDeletion' },
  ]),
  exits: [{ id: 'keepIt', mood: 'good', task: 'keepConfirmation', route: 'proof/confirmation' }],
});

export default companion;

/** The step that the delete page shows now, by its facts; undefined where they do not tell. */
export const stepFor = (facts: Facts): Step | undefined => {
  const fits = (step: Step) => step.signs?.some(({ fact, is }) => facts[fact] === is) ?? false;
  return [...companion.steps].reverse().find(fits);
};

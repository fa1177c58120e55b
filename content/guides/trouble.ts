import type { GuideId } from '../ids';
import { guide } from './guide';
import * as remedies from './remedies';

const kinds = [
  'sliderStuck',
  'noCode',
  'systemError',
  'emptyPage',
  'optionHidden',
  'refused',
  'stillActive',
  'onlyDeactivated',
  'signInLoop',
] as const satisfies readonly GuideId[];

/** The question before the others: what happens? */
export default guide({
  id: 'trouble',
  group: 'trouble',
  sources: ['guideArticle'],
  steps: [
    {
      id: 'whatHappens',
      answers: [...kinds.map((id) => ({ id, to: id })), { id: 'somethingElse', to: 'support' }],
    },
  ],
  exits: [
    ...kinds.map((id) => ({ id, mood: 'open' as const, route: `guides/${id}` as const })),
    remedies.support,
  ],
});

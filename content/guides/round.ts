import { pageAddresses } from '../pageAddresses';
import { tasks } from '../tasks';
import { guide, type KnownPage, type Step } from './guide';
import { inTurn } from './inTurn';

const isKnownPage = (page: string): page is KnownPage => page in pageAddresses;

/** One stop for each page that a task of the stage "settle" needs to be judged, in the order of the checklist. */
const pages = tasks
  .filter(({ stage }) => stage === 'settle')
  .flatMap(({ needs = [] }) => needs.map(([page]) => page));
const stops = [...new Set(pages)]
  .filter(isKnownPage)
  .map((page): Step => ({ id: page, page, untilSeen: true }));

/** "Check my account": through the pages that have to be seen, one after the other. */
export default guide({
  id: 'round',
  group: 'before',
  sources: ['orderPageNotes', 'refundPageNotes'],
  steps: inTurn('allSeen', stops),
  exits: [{ id: 'allSeen', mood: 'good', verdict: true, route: 'guides/companion' }],
});

import { pageAddresses } from '../pageAddresses';
import type { PageId } from '../pages/table';
import { tellingPages } from '../verdict/pagesToOpen';
import { guide, type KnownPage, type Step } from './guide';
import { inTurn } from './inTurn';

const isKnownPage = (page: PageId): page is PageId & KnownPage => page in pageAddresses;

/** One stop for each page that can answer a check. */
const stops = tellingPages.filter(isKnownPage).map((page): Step => ({ id: page, page, untilSeen: true }));

/** "Check my account": through the pages that have to be seen; at its end, what only the person can say. */
export default guide({
  id: 'round',
  group: 'before',
  sources: ['orderPageNotes', 'refundPageNotes'],
  steps: inTurn('allSeen', stops),
  exits: [{ id: 'allSeen', mood: 'good', verdict: true, route: 'guides/companion' }],
});

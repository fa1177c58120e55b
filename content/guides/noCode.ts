import { guide, shopMail } from './guide';
import { tryInTurn } from './inTurn';
import * as remedies from './remedies';

/** The code that should come by mail or text message does not come (guide C2, C20, G25). */
export default guide({
  id: 'noCode',
  group: 'trouble',
  sources: ['senderNotes', 'deletionGuides', 'guideArticle'],
  steps: tryInTurn('support', [
    { id: 'rightMailbox' },
    { id: 'spam', copies: shopMail },
    { id: 'askOnce' },
    { id: 'otherChannel' },
    { id: 'phoneBlocks' },
    { id: 'finishCheck', page: 'accountSettings' },
    remedies.wait,
    remedies.pauseBlocker,
  ]),
  exits: [remedies.solved, { ...remedies.support, route: 'messages/deleteForm' }],
});

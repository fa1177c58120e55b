import { guide } from './guide';
import { inTurn } from './inTurn';

/** The usual lures after an account is closed, and how to tell (guide C18, G29). */
export default guide({
  id: 'lures',
  group: 'afterwards',
  sources: ['senderNotes', 'phishingReports', 'guideArticle'],
  steps: inTurn('careful', [
    { id: 'parcelFee' },
    { id: 'accountLocked' },
    { id: 'refundWaiting' },
    { id: 'caller' },
    { id: 'howToTell' },
    { id: 'ifYouDid' },
  ]),
  exits: [{ id: 'careful', mood: 'good', task: 'guardAgainstPhishing' }],
});

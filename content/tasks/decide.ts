import { inStage, task } from './task';

/** The privacy policy of AliExpress.com, as its own pages link to it (source `privacyPolicy`). */
const policy =
  'https://terms.alicdn.com/legal-agreement/terms/suit_bu1_aliexpress/suit_bu1_aliexpress201909171350_82407.html';

/** Tasks of the stage "decide", in their order. */
export const decideTasks = inStage('decide', {
  knowWhatIsLost: task({ minutes: 2, links: [{ id: 'policy', url: policy }] }),
  considerPausing: task({ minutes: 2, route: 'guides/pause' }),
  checkOtherRoles: task({ minutes: 3 }),
});

import { task } from './task';

/** The privacy policy of AliExpress.com, as its own pages link to it (source `privacyPolicy`). */
const policy =
  'https://terms.alicdn.com/legal-agreement/terms/suit_bu1_aliexpress/suit_bu1_aliexpress201909171350_82407.html';

export default task({
  id: 'knowWhatIsLost',
  stage: 'decide',
  links: [{ id: 'policy', url: policy }],
});

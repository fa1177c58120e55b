import { sources } from '../sources';
import { task } from './task';

export default task({
  id: 'knowWhatIsLost',
  stage: 'decide',
  links: [{ id: 'policy', url: sources.privacyPolicy.link }],
});

import { sighting } from '../facts';
import { hint } from './hint';

const late = ['code', 'final'];

/** No source gives the words of the confirmation, so it comes with the last steps and stays after them. */
export default hint({
  id: 'keepTheConfirmation',
  on: ['deleteAccount'],
  severity: 'wait',
  sources: ['guideArticle'],
  when: (facts, seen) =>
    late.some((step) => [facts.step, sighting(seen, 'deleteAccount', 'step')?.value].includes(step)),
  task: 'keepConfirmation',
  action: 'keepConfirmation',
});

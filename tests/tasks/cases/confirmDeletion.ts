import { saw } from '../saw';
import type { TaskCase } from '../taskCase';

export const cases: TaskCase[] = [
  {
    because: 'the delete page showed its confirmation',
    seen: saw('deleteAccount', { step: 'done' }),
    proposed: { at: 1000, page: 'deleteAccount' },
  },
  {
    because: 'the page was at an earlier step',
    seen: saw('deleteAccount', { step: 'code', button: 'shown' }),
  },
];

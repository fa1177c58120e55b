import { saw } from '../saw';
import type { TaskCase } from '../taskCase';

export const cases: Record<string, TaskCase[]> = {
  askSupport: [
    { because: 'nothing was seen', seen: {}, needed: false },
    { because: 'the button is there', seen: saw('deleteAccount', { button: 'shown' }), needed: false },
    { because: 'the button is not there', seen: saw('deleteAccount', { button: 'hidden' }), needed: true },
    {
      because: 'the page refused',
      seen: saw('deleteAccount', { button: 'shown', step: 'refused' }),
      needed: true,
    },
  ],
};

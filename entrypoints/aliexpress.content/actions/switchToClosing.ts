import { change } from '@/content/messages';
import type { Action } from './action';

/** Switches the checklist from pausing to closing. The popup switches it back. */
export const switchToClosing: Action = () => change({ op: 'setSettings', settings: { journey: 'close' } });

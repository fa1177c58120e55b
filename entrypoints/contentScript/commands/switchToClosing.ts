import { dispatch } from '@/content/messages';
import type { Command } from './command';

/** Switches the checklist from pausing to closing. The popup switches it back. */
export const switchToClosing: Command = () =>
  dispatch({ type: 'setSettings', settings: { journey: 'close' } });

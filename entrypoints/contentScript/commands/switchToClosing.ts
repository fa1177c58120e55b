import { change } from '@/content/messages';
import type { Command } from './command';

/** Switches the checklist from pausing to closing. The popup switches it back. */
export const switchToClosing: Command = () => change({ op: 'setSettings', settings: { journey: 'close' } });

import { send } from '@/content/messages';
import type { Action } from './action';

/** Opens the casebook in a tab of its own. */
export const openCasebook: Action = () => send({ kind: 'openCasebook', room: '' });

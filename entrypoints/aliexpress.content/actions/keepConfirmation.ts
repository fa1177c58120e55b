import { send } from '@/content/messages';
import type { Action } from './action';

/** Opens the room of proof, where the person writes down what the page says. Nothing of it is read. */
export const keepConfirmation: Action = () => send({ kind: 'openCasebook', room: 'proof' });

import { send } from '@/content/messages';
import type { Command } from './command';

/** A picture of this page as proof. The browser allows it only after a press in the toolbar; else the panel says so. */
export const takePicture: Command = () => send({ kind: 'takePicture' });

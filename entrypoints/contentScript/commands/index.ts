import { countedByPanel } from '../saving/arrangeList';
import { saveAddresses } from '../saving/saveAddresses';
import { saveList } from '../saving/saveList';
import { saveOne } from '../saving/saveOne';
import type { Command } from './command';
import { startRound } from './startRound';
import { switchToClosing } from './switchToClosing';
import { switchToLocked } from './switchToLocked';
import { takePicture } from './takePicture';

/** What a person can start from a hint, by the name hints use in `action`. */
export const commands = {
  saveAddresses,
  saveOrders: (context) => countedByPanel(saveList(context, true)),
  saveShownOrders: (context) => countedByPanel(saveList(context, false)),
  saveOrder: saveOne,
  saveRefunds: saveOne,
  startRound,
  switchToClosing,
  switchToLocked,
  takePicture,
} as const satisfies Record<string, Command>;

export type CommandId = keyof typeof commands;

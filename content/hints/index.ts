import type { HintId } from '../ids';
import { accountHints } from './account';
import { checkHints } from './check';
import { deletionHints } from './deletion';
import { helpHints } from './help';
import type { Hint } from './hint';
import { moneyHints } from './money';
import { ordersHints } from './orders';
import { privacyHints } from './privacy';
import { refundsHints } from './refunds';

/** Every hint by its id. Of two that weigh the same on a page, the one that stands first here is shown first. */
const table = {
  ...checkHints,
  ...deletionHints,
  ...ordersHints,
  ...refundsHints,
  ...moneyHints,
  ...accountHints,
  ...privacyHints,
  ...helpHints,
} satisfies Record<HintId, Omit<Hint, 'id'>>;

const ids = Object.keys(table) as (keyof typeof table)[];
export const hints: readonly Hint[] = ids.map((id) => ({ id, ...table[id] }));

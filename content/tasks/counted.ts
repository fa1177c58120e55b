import { type Seen, sighting } from '../facts';
import type { Reason, Task } from './task';

const known = (seen: Seen, needs: NonNullable<Task['needs']>) =>
  needs.map(([page, fact]) => sighting(seen, page, fact)).filter((one) => typeof one?.value === 'number');

/**
 * The rule of most settle tasks: any printed figure above 0 holds up, all figures printed as 0 propose, and a
 * missing figure says nothing. The age is that of the oldest figure used.
 */
export const counted = (...needs: (readonly [string, string])[]) => ({
  needs,
  heldUpBy: (seen: Seen): Reason | undefined => {
    const above = known(seen, needs).filter((one) => one !== undefined && Number(one.value) > 0);
    if (above.length === 0) return undefined;
    return {
      count: above.reduce((sum, one) => sum + Number(one?.value), 0),
      at: Math.min(...above.map((one) => one?.at ?? 0)),
    };
  },
  proposedBy: (seen: Seen): Reason | undefined => {
    const all = known(seen, needs);
    if (all.length < needs.length || all.some((one) => one?.value !== 0)) return undefined;
    return { count: 0, at: Math.min(...all.map((one) => one?.at ?? 0)) };
  },
});

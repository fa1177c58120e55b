import type { Action } from './action';
import { openCasebook } from './openCasebook';

/** What cards can do, by the name hints use in `action`. One file each; a hint's action that is not here has no button. */
export const actions: Readonly<Record<string, Action>> = { openCasebook };

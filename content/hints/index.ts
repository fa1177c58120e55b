import type { Hint } from './hint';
import optionMayBeHidden from './optionMayBeHidden';

/** Every hint, one file each. */
export const hints: readonly Hint[] = [optionMayBeHidden];

import type { CheckState } from '@/content/verdict/evaluateCheck';
import type { Verdict } from '@/content/verdict/evaluateVerdict';
import * as paths from '../iconPaths';

/** The colour of a state (`verdict.css`): good · wait · ask · warn. */
type Tone = 'good' | 'wait' | 'ask' | 'warn';
interface Look {
  icon: string;
  tone: Tone;
}

/** The icon and colour of each state of a check, the same in every place. */
export const checkLooks: Record<CheckState, Look> = {
  clear: { icon: paths.done, tone: 'good' },
  open: { icon: paths.clock, tone: 'wait' },
  old: { icon: paths.clock, tone: 'ask' },
  question: { icon: paths.question, tone: 'ask' },
  unseen: { icon: paths.circle, tone: 'ask' },
  accepted: { icon: paths.warning, tone: 'warn' },
};

const kinds: Record<Verdict['kind'], Look> = {
  ready: { icon: paths.done, tone: 'good' },
  notReady: { icon: paths.clock, tone: 'wait' },
  notKnown: { icon: paths.question, tone: 'ask' },
  deleted: { icon: paths.done, tone: 'good' },
};

/** The icon and colour of a verdict; an account that still seems to be there warns. */
export const verdictLook = ({ kind, alive }: Pick<Verdict, 'kind' | 'alive'>): Look =>
  alive ? { icon: paths.warning, tone: 'warn' } : kinds[kind];

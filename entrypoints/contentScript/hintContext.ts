import type { Evaluation } from '@/content/evaluate';
import type { HintId } from '@/content/ids';
import type { Translator } from '@/content/translator';
import type { Verdict } from '@/content/verdict/evaluateVerdict';
import type { OverlayState } from './overlayState';

/** What a hint is made ready with. */
export interface HintContext {
  state: OverlayState;
  evaluation: Evaluation;
  verdict: Verdict;
  t: Translator;
  /** Whether the element that a hint speaks of is on the page. */
  finds(hint: HintId): boolean;
}

import type { ObservedFacts } from '@/content/facts';
import type { GuideState } from '@/content/memory/memory';
import type { Fact } from '@/content/pages/fact';
import type { PageId } from '@/content/pages/table';

/**
 * A page and what was read from it. One file in `cases/` for each hint: what shows it, and what does not. Facts that a
 * case leaves out are unknown.
 */
export interface HintCase {
  because: string;
  page: PageId;
  facts?: Record<string, Fact>;
  seen?: ObservedFacts;
  guides?: Record<string, GuideState>;
  shows: boolean;
  /** What the person reads of it in English, where the page's figures change it. */
  reads?: string;
  /** The anchor it draws its ring around, where that depends on what the page shows. */
  ring?: string;
  /** It stands above the others. */
  first?: true;
}

import type { Comparison } from './compare';
import type { Stage } from './stages';
import type { OfficialRefusal } from './unpack';

export type OfficialStage = Stage;

/** What came of reading the official file: added, a question with nothing added, or refused with the reason. */
export type OfficialResult =
  | {
      ok: true;
      casebook: string;
      read: number;
      fresh: number;
      changed: number;
      apart: number;
      withoutId: number;
      unequalTotals: number;
      rounded: number;
      frozen: number;
      /** The currency of its sums, as orders tell that pages show as well; '' where they do not. */
      currency: string;
      /** Headings of the file that we do not know. */
      unknown: string[];
      comparison: Comparison;
    }
  | { ok: true; ask: { id: string; orders: number }[] }
  | { ok: false; reason: OfficialRefusal | 'failed'; detail: string };

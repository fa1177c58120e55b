import type { Check, CheckState } from './evaluateCheck';
import type { Verdict } from './evaluateVerdict';

/** A text by its key with what it takes, to be put into words where it is shown. */
interface Line {
  key: string;
  values: Record<string, string | number>;
}

/** A check as it is told: what it is, and the age and origin of that. */
export interface CheckLine {
  check: Check;
  what: Line;
  /** Of the page's look or the person's word; `at` in ms, undefined where there is none yet. */
  when: { by: 'page' | 'person' | 'nobody'; at?: number };
  /** Why it is open again: what the person had said before a page showed more. */
  again?: 'none' | 'accepted';
}

export interface VerdictLines {
  /** `verdict.<title>` names it. */
  title: Verdict['kind'] | 'alive';
  /** How many checks are clear, of how many. */
  clear: number;
  of: number;
  lines: CheckLine[];
}

/** The text of each state; an old check is told by what it was. */
const form = ({ state, was }: Check): string => {
  if (state === 'old') return was === 'open' ? 'open' : 'clear';
  return state === 'unseen' ? 'name' : state;
};

/** How a check is told: `checks.<id>.<form>`. A figure that nobody printed is 0: the text then speaks without one. */
export const checkLine = (check: Check): CheckLine => ({
  check,
  what: { key: `checks.${check.id}.${form(check)}`, values: { count: check.count ?? 0 } },
  when: { by: check.by ?? 'nobody', ...(check.at === undefined ? {} : { at: check.at }) },
  ...(check.state === 'open' && (check.was === 'none' || check.was === 'accepted')
    ? { again: check.was }
    : {}),
});

/** In the order that asks for the person: what is open, what is old, questions, pages to open; then the rest. */
const order: readonly CheckState[] = ['open', 'old', 'question', 'unseen', 'accepted', 'clear'];

/** The verdict as structure: keys and values, never words. Every place tells it by this. */
export const verdictLines = ({ kind, checks, alive }: Verdict): VerdictLines => ({
  title: alive ? 'alive' : kind,
  clear: checks.filter(({ state }) => state === 'clear').length,
  of: checks.length,
  lines: order.flatMap((state) => checks.filter((one) => one.state === state).map(checkLine)),
});

import type { ObservedFacts } from '../facts';
import type { CasebookRoute, GuideId, HintId, TaskId } from '../ids';
import type { GuideState } from '../memory/memory';
import type { AnchorOf, FactsOn, PageId } from '../pages/table';
import type { SourceId } from '../sources';
import type { Journey } from '../tasks/task';
import type { CheckId } from '../verdict/checks';

/** info: worth knowing · wait: to be done first · noWayBack: cannot be undone on this very page. Said by an icon. */
type Severity = 'info' | 'wait' | 'noWayBack';

/**
 * Values for the hint's texts; true where they need none. A `link` or `ring` among them stands in place of the hint's
 * own, and with `first` it stands above the others for now.
 */
export type Show = boolean | Record<string, string | number>;

/** What the panel says on a page. Texts: `hints.<id>.title`, `.body`, and `.link` where it has a link. */
export interface Hint<P extends PageId = PageId> {
  id: HintId;
  /** The pages it speaks on. */
  on: readonly P[];
  severity: Severity;
  sources: readonly SourceId[];
  when(
    facts: FactsOn<P>,
    seen: ObservedFacts,
    now: number,
    guides: Partial<Record<GuideId, GuideState>>,
    deletedAt?: number,
  ): Show;
  /** Only for a person on this way. On all where absent. */
  journey?: Journey;
  /** Stands above all others: the person is on the way and asked for it. */
  first?: true;
  /** Shows whether the account is ready and what is not saved. `{verdict}` in its texts is a kind of the verdict. */
  verdict?: true;
  /** The anchor of the page to draw the ring around. */
  ring?: AnchorOf<P>;
  /** Stands below all others. */
  last?: true;
  /** Only the person can say it: answered with "None" or "Yes" in the hint itself. Goes with `check`. */
  asks?: true;
  /** The check of the verdict that it is about. What a page showed of it is never ticked away. */
  check?: CheckId;
  /** Still worth saying once the account is deleted. */
  after?: true;
  /** The task that "done" ticks. */
  task?: TaskId;
  /** Where the hint's link leads. */
  link?: string;
  /** An command that the hint offers, such as saving the orders shown. */
  action?:
    | 'saveOrders'
    | 'saveOrder'
    | 'saveRefunds'
    | 'saveAddresses'
    | 'startRound'
    | 'switchToClosing'
    | 'switchToLocked';
  /** What the page shows is worth a picture, as proof. */
  picture?: true;
  /** A view of the casebook that the hint opens, such as `guides/refused`. Text: `.room`, or `panel.routes.<first part>`. */
  route?: CasebookRoute;
}

/** A hint that an evaluation found to be shown, and the values of its texts. */
export interface ShownHint {
  hint: Hint;
  values: Exclude<Show, boolean>;
}

/** A row of a table of hints: its key there is its id. */
export const hint = <P extends PageId>(it: Omit<Hint<P>, 'id'>): Omit<Hint, 'id'> => it;
export const always = (): Show => true;

import type { ObservedFacts } from '../facts';
import type { CasebookRoute, GuideId, HintId, TaskId } from '../ids';
import type { GuideState } from '../memory/memory';
import type { AnchorOf, FactsOn, PageId } from '../pages/table';
import type { SourceId } from '../sources';
import type { Journey } from '../tasks/task';

/** info: worth knowing · wait: not yet · noWayBack: cannot be undone. Said by icon and word. */
export type Severity = 'info' | 'wait' | 'noWayBack';

/**
 * Values for the hint's texts; true where they need none. A `link` or `ring` among them stands in place of the hint's
 * own, and with `first` it stands above the others for now.
 */
export type Show = boolean | Record<string, string | number>;

/** A card over a page. Texts: `hints.<id>.title`, `.body`, and `.link` where it has a link. */
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
  ): Show;
  /** Only for a person on this way: closing or pausing. On both where absent. */
  journey?: Journey;
  /** Stands above all others: the person is on the way and asked for it. */
  first?: true;
  /** Shows whether the account is ready and what is not saved. `{verdict}` in its texts is a kind of the verdict. */
  verdict?: true;
  /** The anchor of the page to draw the ring around. */
  ring?: AnchorOf<P>;
  /** The task that "done" ticks. */
  task?: TaskId;
  /** Where the card's link leads. */
  link?: string;
  /** An action of the page's own room that the card offers, such as saving the orders shown. */
  action?: 'saveOrders' | 'saveOrder' | 'saveRefunds' | 'saveAddresses' | 'startRound' | 'switchToClosing';
  /** A room of the casebook that the card opens, such as `guides/refused`. Text: `.room`, or `cards.rooms.<first part>`. */
  route?: CasebookRoute;
}

/** A row of a table of hints: its key there is its id. */
export const hint = <P extends PageId>(it: Omit<Hint<P>, 'id'>): Omit<Hint, 'id'> => it;
export const always = (): Show => true;

import type { CasebookRoute, GuideId, TaskId } from '../ids';
import type { pageAddresses } from '../pageAddresses';
import type { Fact } from '../pages/fact';
import type { FactOf, PageId } from '../pages/table';
import type { SourceId } from '../sources';
import type { Journey } from '../tasks/task';
import type { CheckId } from '../verdict/checks';

/** A kind of page whose address we know, so that a step can open it. */
export type KnownPage = keyof typeof pageAddresses;

/** An answer to a step's test and where it leads: a step or an exit. */
export interface Answer {
  id: string;
  to: string;
}

/** A mailbox search for all that the shop sent. */
export const shopMail = 'from:aliexpress.com';

/** What a page showed that speaks for an answer, or that this step is the one in sight. It proposes, never answers. */
export type Sign = { [P in PageId]: { page: P; fact: FactOf<P>; is: Fact; answer?: string } }[PageId];

/** Ways that differ from browser to browser. Texts: `guides.ways.<way>.<browser>`. */
export const browsers = ['chrome', 'edge', 'firefox', 'phone'] as const;
export type BrowserId = (typeof browsers)[number];
export type Way = 'clearSite' | 'pauseBlocker' | 'allowCookies' | 'update';

/**
 * One step. Texts, the first that is there: `guides.<guide>.steps.<step>`, `guides.steps.<step>`, or those of its task;
 * `.title`, `.body`, and `.loses` where it costs something.
 */
export interface Step {
  id: string;
  /** The page where it is done. */
  page?: KnownPage;
  /** It is over by itself once the page has told what the checks need to know of it. */
  untilSeen?: true;
  /** The check it settles: it is passed over while that check is clear, and shows what is open otherwise. */
  check?: CheckId;
  /** Facts that make it pointless: it is passed over where one was seen within the last hour. */
  knownBy?: readonly Omit<Sign, 'answer'>[];
  /** The answer that passing it over counts as, where it has answers. */
  passAs?: string;
  /** The task it belongs to: "done" here ticks it there. */
  task?: TaskId;
  way?: Way;
  /** unproven: offered as one thing to check · noWayBack: cannot be undone. */
  mark?: 'unproven' | 'noWayBack';
  /** Shows whether the account is ready. */
  verdict?: true;
  /** Going on from here switches the checklist to this journey. */
  journey?: Journey;
  /** A text to search the mailbox for, to be copied. */
  copies?: string;
  signs?: readonly Sign[];
  /** A test that the person does. Without one, `next` leads on. */
  answers?: readonly Answer[];
  next?: string;
}

/** Where a guide ends. Texts like a step's, under `exits`. */
export interface Exit {
  id: string;
  /** good: it worked · wait: come back later · open: another way has to be taken. */
  mood: 'good' | 'wait' | 'open';
  /** The task that is done, or to be done next. */
  task?: TaskId;
  /** Shows whether the account is ready. */
  verdict?: true;
  /** The words and moods instead, where none or only some of the guide's tasks are ticked. */
  unless?: Record<'noneTicked' | 'someTicked', Pick<Exit, 'id' | 'mood'>>;
  /** Going on to `route` switches the checklist to this journey. */
  journey?: Journey;
  /** A room of the casebook that goes on from here, such as `guides/stillActive` or `messages/deleteChat`. */
  route?: CasebookRoute;
  /** The room's guide leads back here at its end: to the step that this exit was reached from. */
  comesBack?: true;
}

export const groups = ['before', 'delete', 'trouble', 'pause', 'afterwards'] as const;

/** A way through something, step by step. Texts: `guides.<id>.title` and, where the title leaves something open, `.intro`. */
export interface Guide {
  id: GuideId;
  group: (typeof groups)[number];
  sources: readonly SourceId[];
  /** At least one; the first is where it begins. */
  steps: readonly Step[];
  exits: readonly Exit[];
}

export const guide = (it: Guide): Guide => it;

/** Where a step leads to: each of its answers, or the one way on. */
export const waysOn = (step: Step): string[] =>
  step.answers ? step.answers.map(({ to }) => to) : step.next ? [step.next] : [];

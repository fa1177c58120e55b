import type { Observed, ObservedFacts } from '../facts';
import type { CasebookRoute, TaskId } from '../ids';
import type { CheckId } from '../verdict/checks';
import type { TaskStates } from './states';

/** In the order they are walked through. `pause` and `locked` belong to the journeys of that name alone. */
export const stages = [
  'decide',
  'backUp',
  'settle',
  'locked',
  'unlink',
  'pause',
  'delete',
  'afterwards',
] as const;
export type Stage = (typeof stages)[number];
/** What a person wants: to close the account, to pause it, or what can be done by whoever cannot sign in any more. */
export const journeys = ['close', 'pause', 'locked'] as const;
export type Journey = (typeof journeys)[number];

/** The journey as it stands: once the account is deleted, whoever was locked out goes on as everybody does. */
export const journeyNow = (journey: Journey, isDeleted: boolean): Journey =>
  journey === 'locked' && isDeleted ? 'close' : journey;

/** Where a task is done: a known address, or – where none is known – the way through the menus in words. */
interface TaskLink {
  /** `tasks.<task>.links.<id>` in the locales names it, where it has an address. */
  id: string;
  /** Absent: no address is known, and `tasks.<task>.way` says how to get there. */
  url?: string;
}

/** What pages showed, with the figure (absent where they printed none) and when it was seen (ms). */
export interface Reason {
  count?: number;
  at: number;
  /** The page that said so. */
  page?: Observed;
  /** The text `tasks.<id>.<text>` says it; `settled` where absent. */
  text?: string;
}

/** A line of the checklist. What pages prove is done by itself, until the person opens it again. */
export interface Task {
  id: TaskId;
  stage: Stage;
  /** The journeys it belongs to; closing the account where absent. */
  journeys?: readonly Journey[];
  links?: readonly TaskLink[];
  /** A room of the casebook that goes on from here, such as `proof` or `guides/lures`. */
  route?: CasebookRoute;
  /** How long it takes, in minutes; waiting not counted. Our own estimate. */
  minutes: number;
  /** The check of the verdict that it settles: that one tells how it stands, and no tick does. */
  check?: CheckId;
  /** Comes after this check is clear. */
  after?: CheckId;
  /** What proves that it is done, by what pages showed. */
  looksDone?(seen: ObservedFacts, now: number): Reason | undefined;
  /** What of it is kept in the casebook, where that is not known to be all: `tasks.<id>.partly` says it. */
  partlyBy?(seen: ObservedFacts): Reason | undefined;
  /** Only listed when this says so (askSupport). */
  neededWhen?(seen: ObservedFacts): boolean;
}

type Row = Omit<Task, 'id' | 'stage'>;

/** A row of a stage's table: its key there is its id. */
export const task = (it: Row): Row => it;

/** The tasks of a stage, by their ids. */
export const inStage = <Id extends TaskId>(stage: Stage, rows: Record<Id, Row>): Record<Id, Task> =>
  Object.fromEntries(Object.entries<Row>(rows).map(([id, row]) => [id, { id, stage, ...row }])) as Record<
    Id,
    Task
  >;

/** Whether a journey lists a task: it belongs there, and somebody needs it or has already set it. */
export const isListed = (it: Task, states: TaskStates, journey: Journey, seen: ObservedFacts): boolean =>
  (it.journeys ?? ['close']).includes(journey) &&
  (!it.neededWhen || it.neededWhen(seen) || (states[it.id]?.state ?? 'open') !== 'open');

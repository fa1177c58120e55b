import type { GuideState } from '@/content/memory/memory';
import type { Journey } from '@/content/tasks/task';
import type { CheckId } from '@/content/verdict/checks';

/** What a person can do in a guide. */
export interface GuideActs {
  /** Goes to another step. */
  set(guide: string, state: GuideState): void;
  /** Ends it: forgets where the person was. */
  end(guide: string): void;
  /** Answers a check that only the person can know. */
  say(check: CheckId, answer: 'none' | 'some'): void;
  /** Ticks a task in the list. */
  tick(task: string): void;
  /** Copies a text; false where the browser does not let us. */
  copy(text: string): Promise<boolean>;
  /** Switches the checklist to another journey. */
  journey(journey: Journey): void;
  /** Goes to another room of the casebook, such as `guides/stillActive` or `messages/deleteChat`. */
  route(route: string): void;
}

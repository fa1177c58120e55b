import type { CasebookViewId } from './casebook/routes';
import type { MessageKey } from './translator';

/** The ids with a text `<section>.<id>.<part>`. Their tables take these and no others: a row without texts does not compile. */
type IdsOf<Section extends string, Part extends string> = {
  [Key in MessageKey]: Key extends `${Section}.${infer Id}.${Part}`
    ? Id extends `${string}.${string}`
      ? never
      : Id
    : never;
}[MessageKey];

export type HintId = IdsOf<'hints', 'body'>;
export type TaskId = IdsOf<'tasks', 'why'>;
export type GuideId = IdsOf<'guides', 'title'>;
export type LetterId = IdsOf<'letters', 'subject'>;

/** A view of the casebook, and what it opens there. */
export type CasebookRoute =
  | CasebookViewId
  | `guides/${GuideId}`
  | `messages/${LetterId}`
  | 'proof/confirmation'
  | 'orders/export'
  | 'orders/toComplete';

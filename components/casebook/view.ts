import type { FunctionComponent } from 'preact';
import type { CasebookViewId } from '@/content/casebook/routes';

/**
 * A view of the casebook. One file in `views/`, one line in `views.ts`, one in `content/casebook/routes.ts`;
 * `casebook.views.<id>` names it. `rest` is what stands behind the route in the address (`#orders/8200000000125102`).
 */
export interface CasebookView {
  id: CasebookViewId;
  View: FunctionComponent<{ rest: string }>;
}

export const view = (it: CasebookView): CasebookView => it;

import type { FunctionComponent } from 'preact';

/**
 * A room of the casebook. One file in `rooms/`, one line in `rooms.ts`; `casebook.rooms.<id>` names it. `rest` is what
 * stands behind the room in the address (`#orders/8200000000125102`).
 */
export interface Room {
  id: string;
  View: FunctionComponent<{ rest: string }>;
}

export const route = (it: Room): Room => it;

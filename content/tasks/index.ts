import ordersOnTheWay from './ordersOnTheWay';
import type { Task } from './task';

/** The checklist, in the order of the journey. One file each. */
export const tasks: readonly Task[] = [ordersOnTheWay];

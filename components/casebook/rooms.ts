import type { Room } from './room';
import accountDetails from './rooms/accountDetails';
import addresses from './rooms/addresses';
import officialFile from './rooms/officialFile';
import orders from './rooms/orders';
import overview from './rooms/overview';

/** The rooms in the order of the list at the side; the first is the one that opens. */
export const rooms: readonly Room[] = [overview, orders, officialFile, accountDetails, addresses];

import type { Room } from './room';
import accountDetails from './rooms/accountDetails';
import addresses from './rooms/addresses';
import calendar from './rooms/calendar';
import checklist from './rooms/checklist';
import goodbye from './rooms/goodbye';
import guides from './rooms/guides';
import messages from './rooms/messages';
import officialFile from './rooms/officialFile';
import orders from './rooms/orders';
import overview from './rooms/overview';
import proof from './rooms/proof';

/** The rooms in the order of the list at the side; the first is the one that opens. */
export const rooms: readonly Room[] = [
  overview,
  orders,
  officialFile,
  accountDetails,
  addresses,
  guides,
  messages,
  calendar,
  proof,
  checklist,
  goodbye,
];

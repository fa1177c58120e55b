import type { CasebookView } from './view';
import accountDetails from './views/accountDetails';
import addresses from './views/addresses';
import calendar from './views/calendar';
import checklist from './views/checklist';
import goodbye from './views/goodbye';
import guides from './views/guides';
import messages from './views/messages';
import officialFile from './views/officialFile';
import orders from './views/orders';
import overview from './views/overview';
import proof from './views/proof';
import report from './views/report';
import takeAll from './views/takeAll';

/** The views in the order of the list at the side; the first is the one that opens. */
export const views: readonly CasebookView[] = [
  overview,
  orders,
  officialFile,
  accountDetails,
  addresses,
  guides,
  messages,
  calendar,
  proof,
  takeAll,
  checklist,
  goodbye,
  report,
];

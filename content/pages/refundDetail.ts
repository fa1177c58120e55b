import { comparable, textsOf } from '../words';
import { page, unknown } from './page';

/** The state of one return, under a class name whose hash changes (refund page scripts, undated). */
const state = '[class*="reminder--statusStr--"]';

export default page({
  id: 'refundDetail',
  at: [
    { host: 'storefront', path: '/p/reverse-pages/*' },
    { host: 'storefront', path: '/p/refund-amount/detail.html' },
    { host: 'trade', path: '/issue/fastissue/Detail.htm' },
  ],
  facts: ['state'],
  read: (document) => {
    const text = comparable(document.querySelector(state)?.textContent);
    if (textsOf((one) => one.refundStates?.finished).has(text)) return { state: 'finished' };
    return { state: textsOf((one) => one.refundStates?.open).has(text) ? 'open' : unknown };
  },
});

import { comparable, textsOf } from '../../words';
import { unknown } from '../fact';
import { reader } from './reader';

/** The state of one return, under a class name whose hash changes (refund page scripts, undated). */
const state = '[class*="reminder--statusStr--"]';

export default reader('refundDetail', {
  read: (document) => {
    const text = comparable(document.querySelector(state)?.textContent);
    if (textsOf((one) => one.refundStates?.finished).has(text)) return { state: 'finished' };
    return { state: textsOf((one) => one.refundStates?.open).has(text) ? 'open' : unknown };
  },
  anchors: {},
});

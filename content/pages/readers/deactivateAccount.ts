import { first, isVisible } from '../dom/visible';
import { unknown } from '../fact';
import { reader } from './reader';

const kinds = ['input', 'select'];
/** How many of each are asked for their form. */
const most = 50;

const isIn = (field: Element) => field.closest('form') !== null && isVisible(field);

export default reader('deactivateAccount', {
  // The old page may lead elsewhere today: a form with something to fill in says that it is still there.
  read: (document) => ({
    form: kinds.some((kind) => first(document.getElementsByTagName(kind), most).some(isIn)) || unknown,
  }),
  anchors: {},
});
